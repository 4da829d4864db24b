import type { QueryFunctionContext } from '@tanstack/react-query';
import type { Config } from '../core/config';
import { joinBytes } from './fetchBytes';
import { cutOff, fetchOk } from './fetchJson';
import { nothingLoaded } from './nothingLoaded';
import { progressKey } from './progressKey';
import type { LoadedSource } from './queries';
import { readInWorker } from './readInWorker';
import type { ShownFeed } from './readShownFeed';

type Source = Config['sources'][number];
type Context = Pick<QueryFunctionContext, 'queryKey' | 'signal' | 'client'>;

const MEGABYTE = 1e6;

/** A feed is loaded as a whole, again at each look, and all of it stays in memory: more is for an
 *  archive. Some 50,000 stories with a few sentences each. */
const MOST_MEGABYTES = 40;
/** As much as is read before anything is shown. */
const BEGINNING = 1 * MEGABYTE;

/** How much of a large feed is there; megabytes, the total where the server says it. */
export type FeedProgress = { megabytes: number; total: number };

let reads = 0;

/** By address: what was read last, and the server's mark of it. */
const last = new Map<string, { mark: string; loaded: LoadedSource }>();

/** Loads a feed that is larger than the page reads in one go: its beginning is shown first, the whole is
 *  read in a worker. Of one that is too large only the beginning is shown, and not asked for again
 *  until the server has another.
 *  @returns null for a feed that is read page by page
 *  @throws FetchError */
export async function loadLarge(source: Source, context: Context): Promise<LoadedSource | null> {
  const { signal } = context;
  const rest = new AbortController();
  const stop = () => rest.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await loadParts(source, context, rest);
  } finally {
    signal.removeEventListener('abort', stop);
    // What is not wanted is not loaded.
    stop();
  }
}

async function loadParts(
  source: Source,
  { queryKey, signal, client }: Context,
  rest: AbortController,
): Promise<LoadedSource | null> {
  const { url } = source;
  const response = await fetchOk(url, rest.signal);
  const { headers } = response;
  const mark = headers.get('etag') ?? headers.get('last-modified') ?? '';
  const known = last.get(url);
  if (known && mark !== '' && known.mark === mark) return known.loaded;
  const total = headers.has('content-encoding') ? 0 : inMegabytes(headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  let begun: ShownFeed | null = null;
  const keep = (loaded: LoadedSource) => {
    last.set(url, { mark, loaded });
    return loaded;
  };
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read().catch(cutOff(url, signal));
    if (done) break;
    const before = length;
    chunks.push(value);
    length += value.length;
    if (before < BEGINNING && length >= BEGINNING) {
      begun = await readInWorker({ source, isBeginning: true, bytes: joinBytes(chunks) }, signal);
      const stories = begun?.feed.stories.length ?? 0;
      if (begun && !client.getQueryData(queryKey)) {
        client.setQueryData(queryKey, { ...begun, more: { stories, total: null } });
      }
      if (total > MOST_MEGABYTES) return keep(tooLarge(begun));
    }
    if (length > MOST_MEGABYTES * MEGABYTE) return keep(tooLarge(begun));
    const megabytes = inMegabytes(length);
    if (megabytes > inMegabytes(before)) {
      client.setQueryData(progressKey(url), { megabytes, total } satisfies FeedProgress);
    }
  }
  reads += 1;
  const count = reads;
  const bytes = joinBytes(chunks.splice(0));
  const read = await readInWorker({ source, isBeginning: false, bytes }, signal);
  return read && keep({ ...read, toJSON: () => mark || count });
}

const inMegabytes = (bytes: number | string | null): number =>
  Math.floor(Number(bytes) / MEGABYTE) || 0;

function tooLarge(begun: ShownFeed | null): LoadedSource {
  const shown = begun ?? nothingLoaded;
  return {
    ...shown,
    more: { stories: shown.feed.stories.length, total: null, most: MOST_MEGABYTES },
  };
}
