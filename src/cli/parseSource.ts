import type { Article, PageHead } from '../core/feeds/article';
import { beginningOf } from '../core/feeds/beginningOf';
import { CsvCutOff, readCsv } from '../core/feeds/csv';
import { readHtmlPage } from '../core/feeds/htmlPage';
import type { FeedHead, Rejected } from '../core/feeds/jsonFeed';
import { MarkupError } from '../core/feeds/markup';
import { FORMATS, type Format, recognizeFormat } from '../core/feeds/recognizeFormat';
import { readSyndication } from '../core/feeds/syndication';
import { readTextPage } from '../core/feeds/textPage';
import { CliError } from './cliError';
import { parseJsonFeed, parseWordPress } from './parseJson';
import { type Input, nameOf } from './readInput';

/** What a source says of itself. */
export type SourceHead =
  | { format: Exclude<Format, 'json-feed'>; page: PageHead }
  | { format: 'json-feed'; feed: FeedHead };

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
 *  @throws CliError where it is in no format known here, or has no stories */
export function parseSource(input: Input, given: Format | undefined, rows: RowTaker): SourceHead {
  const format = given ?? recognizeFormat(input.texts);
  if (!format) throw new CliError(unknownFormat(input.name));
  if (!given && format === 'html' && hasLostItsEnd(input.texts))
    throw new CliError(lostEnd(input.name));
  const head = readAs(format, input, rows);
  if (rows.count() > 0) return head;
  throw new CliError(
    `${nameOf(input.name)} has no stories in it (read as ${format}). ` +
      'If it is in another format, say so with --format.',
  );
}

function readAs(format: Format, input: Input, rows: RowTaker): SourceHead {
  try {
    return format === 'json-feed'
      ? { format, feed: parseJsonFeed(input, rows.item, rows.reject) }
      : { format, page: readPage(format, input, rows.article) ?? refuse(format, input.name) };
  } catch (error) {
    const name = nameOf(input.name);
    if (error instanceof MarkupError) throw new CliError(`${name} ${MARKUP[error.problem]}`);
    // The stack is too small for lists in lists without end.
    if (error instanceof RangeError) throw new CliError(`${name} is nested too deep.`);
    if (!(error instanceof CsvCutOff)) throw error;
    throw new CliError(
      `${name} ends inside a quoted field, in row ${error.row}: a quotation mark is missing there, or the file is cut off.`,
    );
  }
}

function readPage(
  format: Exclude<Format, 'json-feed'>,
  input: Input,
  take: (row: Article | Rejected) => void,
): PageHead | null {
  if (format === 'wordpress') return parseWordPress(input, take);
  const rows = rowsOf(format, input);
  if (!rows) return null;
  for (;;) {
    const { value, done } = rows.next();
    if (done) return value;
    take(value);
  }
}

function rowsOf(format: Exclude<Format, 'json-feed' | 'wordpress'>, { texts, address }: Input) {
  if (format === 'text-page') return readTextPage(texts);
  if (format === 'html') return readHtmlPage(texts, address);
  if (format === 'csv') return readCsv(texts);
  return readSyndication(texts);
}

const MARKUP: Readonly<Record<MarkupError['problem'], string>> = {
  'cut-off': 'is cut off: it ends before its first element does. Fetch or save it again.',
  'too-deep': 'is nested too deep for a page or a feed (more than 500 elements in each other).',
  'too-many':
    'has more than a million elements that have to be read as a whole. Import it in parts.',
  'too-long':
    'has more than 32 million signs that have to be read as a whole: a page whose stories are neither <article>s nor JSON-LD, or a single story. Import it in parts.',
};

const EXPECTED: Readonly<Record<Exclude<Format, 'json-feed'>, string>> = {
  'text-page': 'page saved as text',
  html: 'web page',
  rss: 'RSS 2.0, with rss > channel > item; it may be cut off',
  atom: 'Atom 1.0, with feed > entry; it may be cut off',
  wordpress: "list of WordPress' posts, as /wp-json/wp/v2/posts gives it",
  csv: 'table of news: its first line has to name a headline (Titel, title) and a date (Datum, date), parted by ; or , or tab',
};

function refuse(format: Exclude<Format, 'json-feed'>, name: string): never {
  throw new CliError(`${nameOf(name)} is no ${EXPECTED[format]}.`);
}

/** HTML allows to leave its end out, but hardly any page does: the last story would be half read. */
function hasLostItsEnd(texts: Iterable<string>): boolean {
  if (!/<html\b/i.test(beginningOf(texts))) return false;
  let end = '';
  for (const text of texts) end = (end + text).slice(-100_000);
  return !/<\/(?:html|body)\s*>/i.test(end);
}

const lostEnd = (name: string): string =>
  `${nameOf(name)} is a page without its end (</html>), so it may be cut off. Fetch or save it again, or import it as it is with --format html.`;

const unknownFormat = (name: string): string =>
  `${nameOf(name)} is in no format known here. What can be read: a page saved as text, with lines ` +
  'such as "[03.03.2025] … mehr…"; HTML; RSS; Atom; JSON Feed; posts of WordPress; a table whose ' +
  `first line names a headline and a date. If it is one of them, say so with --format (${FORMATS.join(', ')}).`;
