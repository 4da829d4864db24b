import { type FileMetaData, type ParquetScan, parquetScan } from 'hyparquet';
import { ColumnsBuilder } from '../counting/columnsBuilder';
import type { StoryColumns } from '../counting/storyColumns';
import { type Key, parseKey } from '../key';
import type { TopicId } from '../story';
import { ArchiveError } from './archiveError';
import { columnName, INDEX_COLUMNS, type IndexPrefix } from './indexSchema';

export type ReadIndexOptions = {
  /** As the manifest says. */
  stories: number;
  /** Rows that are read at once; fewer let the page live in between, but take longer in all. */
  rowsAtOnce?: number;
  /** Called after each part, with how many rows are there; waited for. */
  onRows?(rows: number): void | Promise<void>;
};

const MILLION = 1 << 20;

/** Reads `index.parquet`.
 *  @throws ArchiveError where it is no such file, is cut off, or has other rows than it should */
export async function readIndex(
  file: ArrayBuffer,
  { stories, rowsAtOnce = MILLION, onRows }: ReadIndexOptions,
): Promise<StoryColumns> {
  const scan = await openScan(file);
  const { places, topics } = checkSchema(scan.metadata, stories);
  const builder = new ColumnsBuilder(stories);
  for (let from = 0; from < stories; from += rowsAtOnce) {
    const part = await readPart(scan, from, Math.min(from + rowsAtOnce, stories), places, topics);
    addRows(builder, part, from);
    await onRows?.(from + part.days.length);
  }
  const columns = builder.build();
  // As written: one place has one key.
  const bad = columns.keys.find((key) => parseKey(key) !== key);
  if (bad !== undefined) throw wrong(`"${bad.slice(0, 20)}" as a key`);
  return columns;
}

const wrong = (got: string) => new ArchiveError('', 'the Parquet index of this archive', got);

async function openScan(file: ArrayBuffer): Promise<ParquetScan> {
  const slice = (from: number, to?: number) => file.slice(from, to);
  try {
    return await parquetScan({
      file: { byteLength: file.byteLength, slice },
      parsers: { dateFromDays: (days) => days },
    });
  } catch (error) {
    throw wrong(String(error instanceof Error ? error.message : error));
  }
}

function checkSchema({ num_rows, schema }: FileMetaData, stories: number) {
  if (Number(num_rows) !== stories) throw wrong(`${num_rows} rows instead of ${stories}`);
  const names = new Set(schema.map(({ name }) => name));
  if (!names.has(INDEX_COLUMNS.day)) throw wrong(`no column "${INDEX_COLUMNS.day}"`);
  const columnsOf = (prefix: IndexPrefix): string[] => {
    const found: string[] = [];
    while (names.has(columnName(prefix, found.length))) {
      found.push(columnName(prefix, found.length));
    }
    if (found.length === 0) throw wrong(`no column "${columnName(prefix, 0)}"`);
    return found;
  };
  return { places: columnsOf('place'), topics: columnsOf('topic') };
}

type Values = ArrayLike<unknown>;
type Part = { days: Values; places: Values[]; topics: Values[] };

function addRows(builder: ColumnsBuilder, { days, places, topics }: Part, from: number): void {
  // The same two lists for every row: a million rows leave no garbage.
  const placesOfRow: Key[] = [];
  const topicsOfRow: TopicId[] = [];
  for (let row = 0; row < days.length; row += 1) {
    placesOfRow.length = 0;
    topicsOfRow.length = 0;
    for (const column of places) {
      const value = column[row];
      if (typeof value === 'string') placesOfRow.push(value as Key);
    }
    for (const column of topics) {
      const value = column[row];
      if (typeof value === 'string') topicsOfRow.push(value);
    }
    const day = days[row];
    if (typeof day !== 'number') throw wrong(`no day in row ${from + row}`);
    builder.add(day, placesOfRow, topicsOfRow);
  }
}

async function readPart(
  scan: ParquetScan,
  rowStart: number,
  rowEnd: number,
  places: readonly string[],
  topics: readonly string[],
): Promise<Part> {
  const read = async (column: string): Promise<Values> => {
    const values = await scan.readColumn({ column, rowStart, rowEnd }).catch((error: unknown) => {
      throw wrong(`${column}: ${String(error)}`);
    });
    if (values.length !== rowEnd - rowStart) throw wrong(`${column}: ${values.length} rows`);
    return values;
  };
  const days = await read(INDEX_COLUMNS.day);
  const all: Values[] = [];
  for (const column of [...places, ...topics]) all.push(await read(column));
  return { days, places: all.slice(0, places.length), topics: all.slice(places.length) };
}
