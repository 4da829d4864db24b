import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { cancelLoading } from './cancelLoading';
import type { LoadedSource } from './queries';

const queryKey = ['feed', 'archive/archive.json'];

test('an archive that is cancelled is not asked for any further, and nothing of it is there', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: 1 } } });
  let calls = 0;
  let stopped: AbortSignal | undefined;
  const loading = client.prefetchQuery({
    queryKey,
    queryFn({ signal }): Promise<LoadedSource> {
      calls += 1;
      stopped = signal;
      return new Promise(() => undefined);
    },
  });
  cancelLoading(client, 'archive/archive.json');
  expect(stopped?.aborted).toBe(true);
  await loading;
  expect(calls).toBe(1);
  const state = client.getQueryState<LoadedSource>(queryKey);
  expect(state).toMatchObject({ status: 'success', fetchStatus: 'idle', error: null });
  expect(state?.data?.more?.isCancelled).toBe(true);
  expect(state?.data?.archive).toBeUndefined();
});
