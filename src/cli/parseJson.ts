import { DecodeError } from '../core/decodeError';
import type { Article, PageHead } from '../core/feeds/article';
import { beginningOf } from '../core/feeds/beginningOf';
import { type FeedHead, type Rejected, readFeedHead } from '../core/feeds/jsonFeed';
import { createWordPressReader } from '../core/feeds/wordpress';
import { CliError } from './cliError';
import { readJsonParts } from './jsonParts';
import { type Input, nameOf } from './readInput';

type Named = Pick<Input, 'name' | 'texts'>;

/** What is read of a feed besides its items. */
const MEMBERS = ['version', 'title', 'home_page_url', '_ortsmarke'];

type FeedParts = {
  /** False where the JSON is a list or a single value. */
  isObject: boolean;
  hasItems: boolean;
  members: Readonly<Record<string, unknown>>;
};

/** Reads JSON that is a feed, item by item, or something else.
 *  @param take gets each item with its number, from 0
 *  @param members names of the feed's members to be read besides; '*' for all
 *  @throws CliError where it is no JSON */
export function readFeedParts(
  { name, texts }: Named,
  take: (item: unknown, index: number) => void,
  members: readonly string[] = MEMBERS,
): FeedParts {
  const head: Record<string, unknown> = {};
  let items = 0;
  readJsonParts(texts, nameOf(name), {
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
 *  @throws CliError where it is none */
export function parseJsonFeed(
  input: Named,
  take: (item: unknown, index: number) => void,
  reject: (row: Rejected) => void,
): FeedHead {
  try {
    const { hasItems, members } = readFeedParts(input, take);
    const rejected: Rejected[] = [];
    if (hasItems) {
      const head = readFeedHead(members, rejected);
      rejected.forEach(reject);
      return head;
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  throw new CliError(
    `${nameOf(input.name)} is JSON, but no JSON Feed: it needs "version" (https://jsonfeed.org/version/1.1) and a list "items".`,
  );
}

/** Reads WordPress' posts one by one, or a single one. Null where it has none. */
export function parseWordPress(
  { name, texts }: Named,
  take: (row: Article | Rejected) => void,
): PageHead | null {
  const reader = createWordPressReader();
  const isList = /^[\s\uFEFF]*\[/.test(beginningOf(texts));
  readJsonParts(texts, nameOf(name), {
    paths: [isList ? '$.*' : '$'],
    take: (post) => take(reader.read(post)),
  });
  return reader.finish();
}
