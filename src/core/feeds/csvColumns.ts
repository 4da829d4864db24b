import { foldGerman } from '../foldGerman';

/** What a column may be called, folded; the first name that is there is taken. */
const NAMES = {
  title: ['titel', 'title', 'ueberschrift', 'headline', 'schlagzeile'],
  date: ['datum', 'date', 'tag', 'veroeffentlicht', 'published', 'date_published', 'pubdate'],
  url: ['link', 'url', 'adresse', 'quelle_url', 'permalink'],
  summary: ['text', 'summary', 'teaser', 'zusammenfassung', 'beschreibung', 'description'],
  place: ['ort', 'ortsmarke', 'place', 'dateline', 'gemeinde', 'stadt'],
  category: ['thema', 'themen', 'topic', 'topics', 'kategorie', 'kategorien', 'category', 'tags'],
  id: ['id', 'guid', 'kennung'],
} as const;

type ColumnName = keyof typeof NAMES;

/** Number of each column that was found, from 0. */
export type CsvColumns = Partial<Record<ColumnName, number>> & { title: number; date: number };

const SEPARATORS = [';', ',', '\t'] as const;

/** Finds the separator of a header line and which column is which. Upper and lower case, umlauts
 *  and their spellings are alike. Undefined where no separator gives a headline and a date. */
export function findColumns(
  header: string,
): { separator: string; columns: CsvColumns } | undefined {
  for (const separator of SEPARATORS) {
    const columns = columnsOf(header.split(separator));
    if (columns) return { separator, columns };
  }
  return undefined;
}

function columnsOf(cells: readonly string[]): CsvColumns | undefined {
  const names = cells.map((cell) => foldGerman(cell.replace(/^[\s"\uFEFF]+|[\s"]+$/g, '')));
  const columns: Partial<Record<ColumnName, number>> = {};
  for (const name of Object.keys(NAMES) as ColumnName[]) {
    const known = NAMES[name].map((it) => foldGerman(it)).find((it) => names.includes(it));
    if (known !== undefined) columns[name] = names.indexOf(known);
  }
  const { title, date } = columns;
  return title === undefined || date === undefined ? undefined : { ...columns, title, date };
}

/** The first line that is not empty, without the mark some programs put before UTF-8. */
export const headerOf = (text: string): string =>
  /^[\s\uFEFF]*([^\r\n]{0,10000})/.exec(text)?.[1] ?? '';
