import type { QueryClient } from '@tanstack/react-query';
import { nothingLoaded } from './nothingLoaded';
import type { LoadedSource } from './queries';

/** Stops the loading of an archive. It stays away until it is asked for again; the other sources go on. */
export function cancelLoading(client: QueryClient, url: string): void {
  const queryKey = ['feed', url];
  void client.cancelQueries({ queryKey });
  const more = { stories: 0, total: null, isCancelled: true };
  client.setQueryData<LoadedSource>(queryKey, { ...nothingLoaded, more });
}
