import { DecodeError } from '../decodeError';
import type { Article, PageHead } from './article';
import { beginningOf } from './beginningOf';
import { type FeedHead, type Rejected, readFeedHead } from './jsonFeed';
import { readJsonParts } from './jsonParts';
import { SourceError } from './sourceError';
import { createWordPressReader } from './wordpress';

/** What is read of a feed besides its items. */
const MEMBERS = ['version', 'title', 'home_page_url', 'next_url', '_ortsmarke'];

type FeedParts = {
  /** False where the JSON is a list or a single value. */
  isObject: boolean;
  hasItems: boolean;
  members: Readonly<Record<string, unknown>>;
};

/** Reads JSON that is a feed, item by item, or something else.
 *  @param take gets each item with its number, from 0
 *  @param members names of the feed's members to be read besides; '*' for all
 *  @throws SourceError where it is no JSON */
export function readFeedParts(
  texts: Iterable<string>,
  take: (item: unknown, index: number) => void,
  members: readonly string[] = MEMBERS,
): FeedParts {
  const head: Record<string, unknown> = {};
  let items = 0;
  readJsonParts(texts, {
    paths: ['$.items', '$.items.*', ...members.map((member) => `$.${member}`)],
    take(value, key, depth) {
      if (depth > 1) take(value, items++);
      else if (typeof key === 'string') head[key] = value;
    },
  });
  const isObject = /^[\s\uFEFF]*\{/.test(beginningOf(texts));
  return { isObject, hasItems: Array.isArray(head.items), members: head };
}

/** Reads a JSON Feed item by item.
 *  @returns what it says of itself, and where it goes on, as it is written there
 *  @throws SourceError where it is none */
export function parseJsonFeed(
  texts: Iterable<string>,
  take: (item: unknown, index: number) => void,
  reject: (row: Rejected) => void,
): { feed: FeedHead; next: string | null } {
  try {
    const { hasItems, members } = readFeedParts(texts, take);
    const rejected: Rejected[] = [];
    if (hasItems) {
      const feed = readFeedHead(members, rejected);
      rejected.forEach(reject);
      return { feed, next: typeof members.next_url === 'string' ? members.next_url : null };
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  throw new SourceError('no-feed');
}

/** Reads WordPress' posts one by one, or a single one. Null where it has none. */
export function parseWordPress(
  texts: Iterable<string>,
  take: (row: Article | Rejected) => void,
  categories?: ReadonlyMap<number, string>,
): PageHead | null {
  const reader = createWordPressReader(categories);
  const isList = /^[\s\uFEFF]*\[/.test(beginningOf(texts));
  readJsonParts(texts, {
    paths: [isList ? '$.*' : '$'],
    take: (post) => take(reader.read(post)),
  });
  return reader.finish();
}
