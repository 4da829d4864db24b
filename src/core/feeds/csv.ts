import Papa, { type Row } from 'papaparse';
import { readDateline } from '../dateline/readDateline';
import type { Article, ArticleRows } from './article';
import { beginningOf } from './beginningOf';
import { checkArticle } from './checkArticle';
import { type CsvColumns, findColumns, headerOf } from './csvColumns';
import type { Rejected } from './jsonFeed';
import { teaserOf } from './teaser';

/** A table that ends inside a quoted field. Rows are counted from 1, the header's. */
export class CsvCutOff extends Error {
  override readonly name = 'CsvCutOff';

  constructor(readonly row: number) {
    super(`row ${row}`);
  }
}

/** Reads a table of news. Separator and columns are found by the header, in German or English; a
 *  headline and a date have to be there. A place in a column of its own becomes the headline's
 *  dateline, unless the headline has it. Topics are separated by comma, semicolon or "|". A row
 *  is named by its number as a spreadsheet counts, the header mostly being row 1. Null where the header
 *  has no such columns.
 *  @param texts the table in parts, cut anywhere; they are gone through twice
 *  @throws CsvCutOff where a quoted field does not end */
export function readCsv(texts: Iterable<string>): ArticleRows | null {
  const found = findColumns(headerOf(beginningOf(texts)));
  return found ? readRows(texts, found) : null;
}

type Found = { separator: string; columns: CsvColumns };

function* readRows(texts: Iterable<string>, { separator, columns }: Found): ArticleRows {
  let row = 0;
  let header = 0;
  let cutOff = 0;
  let pending = 0;
  const parts = partsOf(texts, (length) => {
    pending += length;
    if (pending > LONGEST_ROW) throw new CsvCutOff(row + 1);
  });
  for (const { data, errors } of tableRows(parts, separator)) {
    row++;
    pending = 0;
    if (errors.some((error) => error.code === 'MissingQuotes')) cutOff = row;
    if (data.every((cell) => cell.trim() === '')) continue;
    if (header === 0) header = row;
    else yield readRow(data, columns, row);
  }
  if (cutOff > 0) throw new CsvCutOff(cutOff);
  return { title: null, home: null, retrieved: null };
}

/** The parser reads a row that is not whole again with each part, so parts are small against this. */
const LONGEST_ROW = 16_000_000;

/** With line feeds at all line ends: the parser would take those of the first part for all. */
function* partsOf(texts: Iterable<string>, onPart: (length: number) => void): Generator<string> {
  let isFirst = true;
  let isAfterReturn = false;
  for (const text of texts) {
    if (text === '') continue;
    onPart(text.length);
    const part = isFirst ? text.replace(/^\uFEFF/, '') : text;
    yield (isAfterReturn ? part.replace(/^\n/, '') : part).replace(/\r\n?/g, '\n');
    isAfterReturn = text.endsWith('\r');
    isFirst = false;
  }
}

/** Papa Parse reads parts from what looks like a stream; here they come at once. */
function* tableRows(texts: Iterable<string>, delimiter: string): Generator<Row> {
  let rows: Row[] = [];
  const step = (row: Row) => rows.push(row);
  const listeners = new Map<string, (part?: string) => void>();
  const nothing = () => undefined;
  let failure: { error: unknown } | undefined;
  const input = {
    readable: true,
    read: nothing,
    pause: nothing,
    resume: nothing,
    removeListener: nothing,
    on: (event: string, listener: (part?: string) => void) => listeners.set(event, listener),
  };
  Papa.parse(input, { delimiter, newline: '\n', step, error: (error) => (failure ??= { error }) });
  for (const text of texts) {
    listeners.get('data')?.(text);
    if (failure) throw failure.error;
    yield* rows;
    rows = [];
  }
  listeners.get('end')?.();
  if (failure) throw failure.error;
  yield* rows;
}

function readRow(cells: readonly string[], columns: CsvColumns, row: number): Article | Rejected {
  const cell = (column: number | undefined) =>
    column === undefined ? '' : (cells[column] ?? '').trim();
  return checkArticle(
    {
      id: cell(columns.id),
      url: cell(columns.url),
      title: withDateline(cell(columns.title), cell(columns.place)),
      date: cell(columns.date),
      summary: teaserOf(cell(columns.summary).split(/[\r\n]+/)),
      categories: cell(columns.category).split(/[,;|]/),
    },
    { title: `row ${row}, headline`, date: `row ${row}, date`, url: `row ${row}, link` },
    null,
  );
}

function withDateline(title: string, place: string): string {
  const named = place.replace(/:\s*$/, '').trim();
  if (title === '' || named === '') return title;
  return readDateline(title) === named ? title : `${named}: ${title}`;
}
