import type { Config } from '../core/config';
import { DecodeError } from '../core/decodeError';
import { readBeginning } from '../core/feeds/feedBeginning';
import { FetchError } from './fetchJson';
import type { FeedAnswer, FeedFailure } from './readInWorker';
import { isLive, readShownFeed, type ShownFeed } from './readShownFeed';

export type LargeFeed = {
  bytes: Uint8Array<ArrayBuffer>;
  source: Config['sources'][number];
  /** The bytes are cut somewhere. */
  isBeginning: boolean;
};

/** @returns null for a feed that is read page by page, or a beginning without stories
 *  @throws FetchError for what is no feed */
export async function readLargeFeed({
  bytes,
  source,
  isBeginning,
}: LargeFeed): Promise<ShownFeed | null> {
  const { url } = source;
  const text = new TextDecoder().decode(bytes);
  try {
    const input: unknown = isBeginning ? readBeginning(text) : JSON.parse(text);
    const isForOthers = input === null ? isBeginning : isLive(input as object);
    return isForOthers ? null : await readShownFeed(input, source);
  } catch (error) {
    if (error instanceof DecodeError) throw new FetchError('format', url, error.message, error);
    if (error instanceof SyntaxError) throw new FetchError('json', url, error.message);
    throw error;
  }
}

/** Some milliseconds of the page's time. */
const STORIES_AT_ONCE = 1000;

/** The same in a worker: stories first, in parts, since each is unpacked at once on the page. */
export function readLarge(feed: LargeFeed, answer: (answer: FeedAnswer) => void): void {
  readLargeFeed(feed).then(
    (read) => {
      const stories = read?.feed.stories ?? [];
      for (let from = 0; from < stories.length; from += STORIES_AT_ONCE) {
        answer({ stories: stories.slice(from, from + STORIES_AT_ONCE) });
      }
      answer({ read: read && { ...read, feed: { ...read.feed, stories: [] } } });
    },
    (error: unknown) => answer({ failure: toFailure(error) }),
  );
}

/** Errors lose their kind on the way to the page. */
function toFailure(error: unknown): FeedFailure {
  if (!(error instanceof FetchError)) return { told: String(error) };
  const { failure, address, detail, fault } = error;
  const plain = fault && { path: fault.path, wanted: fault.wanted, got: fault.got };
  return { args: [failure, address, detail, plain] };
}
