import type { ParquetScan } from 'hyparquet';
import { ColumnsBuilder } from '../counting/columnsBuilder';
import type { StoryColumns } from '../counting/storyColumns';
import { type Day, toDayNumber } from '../day';
import { type Key, parseKey } from '../key';
import type { TopicId } from '../story';
import { indexError } from './archiveError';
import { INDEX_COLUMNS } from './indexSchema';
import { openIndex } from './openIndex';

export type ReadIndexOptions = {
  /** As the manifest says. */
  stories: number;
  /** Rows that are read at once; fewer let the page live in between, but take longer in all. */
  rowsAtOnce?: number;
  /** Called after each part, with how many rows are there; waited for. */
  onRows?(rows: number): void | Promise<void>;
};

const MILLION = 1 << 20;
/** Values that are held at once: 32 columns of a million rows. */
const MOST_VALUES_HELD = 32 * MILLION;
/** Places or topics of all stories; more than a page could hold. */
const MOST_NAMES = 8 * MILLION;
const MOST_NAMES_PER_STORY = 8;

/** Reads `index.parquet`.
 *  @throws ArchiveError where it is no such file, is cut off, or has other rows than it should */
export async function readIndex(
  file: ArrayBuffer,
  { stories, rowsAtOnce = MILLION, onRows }: ReadIndexOptions,
): Promise<StoryColumns> {
  const { scan, places, topics } = await openIndex(file, stories);
  const builder = new ColumnsBuilder(stories);
  const columns = 1 + places.length + topics.length;
  const most = Math.min(rowsAtOnce, Math.floor(MOST_VALUES_HELD / columns));
  let namesLeft = MOST_NAMES + MOST_NAMES_PER_STORY * stories;
  for (const { rowStart, rowEnd } of scan.ranges) {
    for (let from = rowStart; from < rowEnd; from += most) {
      const part = await readPart(scan, from, Math.min(from + most, rowEnd), places, topics);
      namesLeft -= addRows(builder, part, from);
      if (namesLeft < 0) throw indexError(`more than ${MOST_NAMES_PER_STORY} names per story`);
      await onRows?.(from + part.days.length);
    }
  }
  const read = builder.build();
  // As written: one place has one key.
  const bad = read.keys.find((key) => parseKey(key) !== key);
  if (bad !== undefined) throw indexError(`"${bad.slice(0, 20)}" as a key`);
  return read;
}

type Values = ArrayLike<unknown>;
type Part = { days: Values; places: Values[]; topics: Values[] };

const [FIRST_DAY, LAST_DAY] = [toDayNumber('1900-01-01' as Day), toDayNumber('2999-12-31' as Day)];

/** @returns how many names they have */
function addRows(builder: ColumnsBuilder, { days, places, topics }: Part, from: number): number {
  // The same two lists for every row: a million rows leave no garbage.
  const placesOfRow: Key[] = [];
  const topicsOfRow: TopicId[] = [];
  let names = 0;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row];
    if (typeof day !== 'number' || !(day >= FIRST_DAY && day <= LAST_DAY)) {
      throw indexError(`no day in row ${from + row}`);
    }
    namesOf(places, row, from, placesOfRow);
    namesOf(topics, row, from, topicsOfRow);
    names += placesOfRow.length + topicsOfRow.length;
    try {
      builder.add(day, placesOfRow, topicsOfRow);
    } catch (error) {
      if (error instanceof RangeError) throw indexError(error.message);
      throw error;
    }
  }
  return names;
}

/** The names of a row: texts, each once, then NULL to the end. */
function namesOf(columns: readonly Values[], row: number, from: number, names: string[]): void {
  names.length = 0;
  for (const [at, column] of columns.entries()) {
    const value = column[row];
    if (value === null) continue;
    if (typeof value !== 'string' || value === '' || at > names.length || names.includes(value)) {
      throw indexError(`other names than there may be in row ${from + row}`);
    }
    names.push(value);
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
    let values: Values;
    try {
      values = await scan.readColumn({ column, rowStart, rowEnd });
    } catch {
      throw indexError(`column "${column}", which cannot be read`);
    }
    if (values.length !== rowEnd - rowStart) throw indexError(`${column}: ${values.length} rows`);
    return values;
  };
  const days = await read(INDEX_COLUMNS.day);
  const all: Values[] = [];
  for (const column of [...places, ...topics]) all.push(await read(column));
  return { days, places: all.slice(0, places.length), topics: all.slice(places.length) };
}
