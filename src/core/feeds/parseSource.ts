import type { Article, PageHead } from './article';
import { beginningOf } from './beginningOf';
import { CsvCutOff, readCsv } from './csv';
import { readHtmlPage } from './htmlPage';
import type { FeedHead, Rejected } from './jsonFeed';
import { MarkupError } from './markup';
import { parseJsonFeed, parseWordPress } from './parseJson';
import { type Format, recognizeFormat } from './recognizeFormat';
import { SourceError } from './sourceError';
import { readSyndication } from './syndication';
import { readTextPage } from './textPage';

/** What a source says of itself. */
export type SourceHead =
  | { format: Exclude<Format, 'json-feed'>; page: PageHead }
  | {
      format: 'json-feed';
      feed: FeedHead;
      /** Where it goes on, as it is written there. */
      next: string | null;
    };

/** The text of a source. */
export type SourceText = {
  /** In parts cut anywhere; to be gone through as often as needed. */
  texts: Iterable<string>;
  /** Where it came from after redirects, if from an address; else null. */
  address: string | null;
  /** Names of WordPress' categories by their number, where the posts have only these. */
  categories?: ReadonlyMap<number, string>;
  /** A feed without stories is taken as it is; it may have some later. */
  mayBeEmpty?: boolean;
};

/** What is a feed also where it has no stories yet. Of a page or a table without any nobody knows. */
const FEEDS: readonly Format[] = ['rss', 'atom', 'json-feed', 'wordpress'];

/** Takes a source's rows, one after the other. */
export type RowTaker = {
  article(row: Article | Rejected): void;
  /** An item of a JSON Feed, and its number among them. */
  item(item: unknown, index: number): void;
  reject(row: Rejected): void;
  /** How many were taken, good or bad. */
  count(): number;
};

/** Reads a source in a format that is given or recognised.
 *  @throws SourceError where it is in no format known here, or has no stories and needs some */
export function parseSource(
  input: SourceText,
  given: Format | undefined,
  rows: RowTaker,
): SourceHead {
  const format = given ?? recognizeFormat(input.texts);
  if (!format) throw new SourceError('unknown-format');
  if (!given && format === 'html' && hasLostItsEnd(input.texts)) throw new SourceError('lost-end');
  const head = readAs(format, input, rows);
  if (rows.count() > 0 || (input.mayBeEmpty && FEEDS.includes(format))) return head;
  throw new SourceError('no-stories', format);
}

function readAs(format: Format, input: SourceText, rows: RowTaker): SourceHead {
  try {
    return format === 'json-feed'
      ? { format, ...parseJsonFeed(input.texts, rows.item, rows.reject) }
      : { format, page: readPage(format, input, rows.article) ?? refuse(format) };
  } catch (error) {
    if (error instanceof MarkupError) throw new SourceError(error.problem);
    // The stack is too small for lists in lists without end.
    if (error instanceof RangeError) throw new SourceError('json-too-deep');
    if (error instanceof CsvCutOff) throw new SourceError('cut-field', String(error.row));
    throw error;
  }
}

function refuse(format: Format): never {
  throw new SourceError('other-format', format);
}

function readPage(
  format: Exclude<Format, 'json-feed'>,
  input: SourceText,
  take: (row: Article | Rejected) => void,
): PageHead | null {
  if (format === 'wordpress') return parseWordPress(input.texts, take, input.categories);
  const rows = rowsOf(format, input);
  if (!rows) return null;
  for (;;) {
    const { value, done } = rows.next();
    if (done) return value;
    take(value);
  }
}

function rowsOf(
  format: Exclude<Format, 'json-feed' | 'wordpress'>,
  { texts, address }: SourceText,
) {
  if (format === 'text-page') return readTextPage(texts);
  if (format === 'html') return readHtmlPage(texts, address);
  if (format === 'csv') return readCsv(texts);
  return readSyndication(texts);
}

/** HTML allows to leave its end out, but hardly any page does: the last story would be half read. */
function hasLostItsEnd(texts: Iterable<string>): boolean {
  if (!/<html\b/i.test(beginningOf(texts))) return false;
  let end = '';
  for (const text of texts) end = (end + text).slice(-100_000);
  return !/<\/(?:html|body)\s*>/i.test(end);
}
