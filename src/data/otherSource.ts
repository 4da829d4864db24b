import type { QueryFunctionContext } from '@tanstack/react-query';
import type { Config } from '../core/config';
import { joinArchives, openArchive } from './archiveSource';
import { askFirst } from './consent';
import { loadLarge } from './largeFeed';
import { loadLive } from './liveSource';
import { nothingLoaded } from './nothingLoaded';
import { type ArchiveProgress, progressKey } from './progressKey';
import type { LoadedSource } from './queries';

type Context = Pick<QueryFunctionContext, 'queryKey' | 'signal' | 'client'>;

/** Loads what is more than one feed of the site's own: large feeds, archives, live sources, other hosts. A host
 *  that the reader was not asked about is not called: then the answer is what to ask.
 *  @throws FetchError, LiveError */
export async function loadOther(
  source: Config['sources'][number],
  context: Context,
  isLarge?: boolean,
): Promise<LoadedSource> {
  if (isLarge) {
    const loaded = await loadLarge(source, context);
    if (loaded) return loaded;
  }
  const asks = askFirst(source);
  if (asks) {
    return { ...nothingLoaded, asks };
  }
  const { queryKey, client } = context;
  const before = client.getQueryData<LoadedSource>(queryKey);
  if (before?.asks || before?.more?.isCancelled) {
    // The reader has agreed, or wants it after all: the notice goes, whatever becomes of the loading.
    client.setQueryData(queryKey, { ...nothingLoaded, more: { stories: 0, total: null } });
  }
  return source.kind === 'archive' ? loadArchive(source.url, context) : loadLive(source, context);
}

async function loadArchive(url: string, { signal, client }: Context): Promise<LoadedSource> {
  const onProgress = (progress: ArchiveProgress) =>
    void client.setQueryData(progressKey(url), progress);
  const { feed, rejected, source } = await openArchive(url, { signal, onProgress });
  return { feed, rejected, archive: { source, join: joinArchives }, toJSON: () => url };
}
