import Papa from 'papaparse';
import { readDateline } from '../dateline/readDateline';
import type { Article, ArticlePage } from './article';
import { checkArticle, partArticles } from './checkArticle';
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
 *  @throws CsvCutOff where a quoted field does not end */
export function readCsv(text: string): ArticlePage | null {
  const found = findColumns(headerOf(text));
  if (!found) return null;
  const read: (Article | Rejected)[] = [];
  let row = 0;
  let header = 0;
  let cutOff = 0;
  Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimiter: found.separator,
    step: ({ data, errors }) => {
      row++;
      if (errors.some((error) => error.code === 'MissingQuotes')) cutOff = row;
      if (data.every((cell) => cell.trim() === '')) return;
      if (header === 0) header = row;
      else read.push(readRow(data, found.columns, row));
    },
  });
  if (cutOff > 0) throw new CsvCutOff(cutOff);
  return { title: null, home: null, retrieved: null, ...partArticles(read) };
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
