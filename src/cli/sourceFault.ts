import { FORMATS } from '../core/feeds/recognizeFormat';
import { SourceError, type SourceProblem } from '../core/feeds/sourceError';
import { CliError } from './cliError';
import { nameOf } from './nameOf';

/** Does what may find that a source is not to be read, and says then why.
 *  @param input as it was typed
 *  @throws CliError */
export function orSay<T>(input: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new CliError(`${nameOf(input)} ${FAULTS[error.problem](error.detail)}`);
  }
}

const utf8 = (why: string) => () =>
  `is neither UTF-8 nor Windows-1252: ${why}. Save it as UTF-8 and try again.`;

const FAULTS: Readonly<Record<SourceProblem, (detail: string) => string>> = {
  binary: () => 'is a binary file, not text.',
  'broken-letters': utf8('some of its letters are broken'),
  'cut-letter': utf8('it ends inside a letter, so it is cut off'),
  empty: () => 'is empty.',
  'unknown-format': () =>
    'is in no format known here. What can be read: a page saved as text, with lines ' +
    'such as "[03.03.2025] … mehr…"; HTML; RSS; Atom; JSON Feed; posts of WordPress; a table whose ' +
    `first line names a headline and a date. If it is one of them, say so with --format (${FORMATS.join(', ')}).`,
  'lost-end': () =>
    'is a page without its end (</html>), so it may be cut off. Fetch or save it again, or import it as it is with --format html.',
  'no-json': (reason) => `is not valid JSON: ${reason}. It may be cut off.`,
  'no-feed': () =>
    'is JSON, but no JSON Feed: it needs "version" (https://jsonfeed.org/version/1.1) and a list "items".',
  'other-format': (format) => `is no ${EXPECTED[format] ?? format}.`,
  'no-stories': (format) =>
    `has no stories in it (read as ${format}). If it is in another format, say so with --format.`,
  'cut-off': () => 'is cut off: it ends before its first element does. Fetch or save it again.',
  'cut-field': (row) =>
    `ends inside a quoted field, in row ${row}: a quotation mark is missing there, or the file is cut off.`,
  'too-deep': () =>
    'is nested too deep for a page or a feed (more than 500 elements in each other).',
  'json-too-deep': () => 'is nested too deep.',
  'too-many': () =>
    'has more than a million elements that have to be read as a whole. Import it in parts.',
  'too-long': () =>
    'has more than 32 million signs that have to be read as a whole: a page whose stories are neither <article>s nor JSON-LD, or a single story. Import it in parts.',
};

const EXPECTED: Readonly<Record<string, string>> = {
  'text-page': 'page saved as text',
  html: 'web page',
  rss: 'RSS 2.0, with rss > channel > item; it may be cut off',
  atom: 'Atom 1.0, with feed > entry; it may be cut off',
  wordpress: "list of WordPress' posts, as /wp-json/wp/v2/posts gives it",
  csv: 'table of news: its first line has to name a headline (Titel, title) and a date (Datum, date), parted by ; or , or tab',
};
