import type { QueryFunctionContext } from '@tanstack/react-query';
import type { Config } from '../core/config';
import { joinArchives, openArchive } from './archiveSource';
import { askFirst } from './consent';
import { loadLarge } from './largeFeed';
import { loadLive } from './liveSource';
import { progressKey } from './progressKey';
import type { LoadedSource } from './queries';

type Context = Pick<QueryFunctionContext, 'queryKey' | 'signal' | 'client'>;

const nothing: LoadedSource = {
  feed: { title: '', stories: [], places: new Map(), source: null, retrieved: null },
  rejected: [],
};

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
    return { ...nothing, asks };
  }
  const { queryKey, client } = context;
  if (client.getQueryData<LoadedSource>(queryKey)?.asks) {
    // The reader has agreed: the question goes, whatever becomes of the loading.
    client.setQueryData(queryKey, { ...nothing, more: { stories: 0, total: null } });
  }
  return source.kind === 'archive' ? loadArchive(source.url, context) : loadLive(source, context);
}

async function loadArchive(url: string, { signal, client }: Context): Promise<LoadedSource> {
  const onProgress = (share: number) => void client.setQueryData(progressKey(url), share);
  const { feed, rejected, source } = await openArchive(url, { signal, onProgress });
  return { feed, rejected, archive: { source, join: joinArchives }, toJSON: () => url };
}
