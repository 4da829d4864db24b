import { DecodeError } from '../core/decodeError';
import type { ArticlePage } from '../core/feeds/article';
import { beginningOf } from '../core/feeds/beginningOf';
import { createJsonFeedReader } from '../core/feeds/jsonFeed';
import { createWordPressReader } from '../core/feeds/wordpress';
import { CliError } from './cliError';
import { readJsonParts } from './jsonParts';
import { type Input, nameOf } from './readInput';

/** Reads a JSON Feed item by item. Its other members are small and come as they are.
 *  @throws CliError where it is none */
export function parseJsonFeed({ name, texts }: Pick<Input, 'name' | 'texts'>) {
  const reader = createJsonFeedReader();
  const head: Record<string, unknown> = {};
  readJsonParts(texts, nameOf(name), {
    paths: ['$.*', '$.items.*'],
    take(value, key, depth) {
      if (depth > 1) reader.take(value);
      else if (typeof key === 'string') head[key] = value;
    },
  });
  try {
    if (Array.isArray(head.items)) return reader.finish(head);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  throw new CliError(
    `${nameOf(name)} is JSON, but no JSON Feed: it needs "version" (https://jsonfeed.org/version/1.1) and a list "items".`,
  );
}

/** Reads WordPress' posts one by one, or a single one. Null where it has none. */
export function parseWordPress({ name, texts }: Pick<Input, 'name' | 'texts'>): ArticlePage | null {
  const reader = createWordPressReader();
  const isList = /^[\s\uFEFF]*\[/.test(beginningOf(texts));
  readJsonParts(texts, nameOf(name), {
    paths: [isList ? '$.*' : '$'],
    take: (post) => reader.take(post),
  });
  return reader.finish();
}
