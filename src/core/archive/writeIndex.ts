import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { OTHER_TOPIC } from '../counting/counting';
import type { StoryColumns } from '../counting/storyColumns';
import { columnName, INDEX_COLUMNS, type IndexPrefix } from './indexSchema';

type ParquetOptions = ConstructorParameters<typeof ParquetWriter>[0];
type Column = Parameters<ParquetWriter['write']>[0]['columnData'][number];
type Lists = {
  prefix: IndexPrefix;
  start: Uint32Array;
  ids: Uint16Array | Uint8Array;
  /** By id. */
  values: readonly (string | null)[];
};

/** One dictionary serves a million rows: each further one costs 80 KB. */
const ROWS_PER_GROUP = 1 << 20;
/** So that a reader can take a part of the rows and rest in between. */
const BYTES_PER_PAGE = 1 << 18;

type Options = {
  rowsPerGroup?: number;
  /** Told how many rows are written so far. */
  onRows?: (rows: number) => void;
};

/** The columns as a Parquet file: `day` as DATE, places and topics as text, NULL where a story has
 *  fewer. "Sonstiges" is not written. */
export function writeIndex(
  { size, day, placeStart, place, keys, topicStart, topic, topics }: StoryColumns,
  { rowsPerGroup = ROWS_PER_GROUP, onRows = () => undefined }: Options = {},
): Uint8Array {
  const topicValues = topics.map((it) => (it === OTHER_TOPIC ? null : it));
  const columns = [
    ...textColumns({ prefix: 'place', start: placeStart, ids: place, values: keys }),
    ...textColumns({ prefix: 'topic', start: topicStart, ids: topic, values: topicValues }),
  ];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaFor(columns.map(({ name }) => name)) });
  // Texts take ten times the memory of ids, so only those of one group are made at a time.
  for (let from = 0; from < size; from += rowsPerGroup) {
    const to = Math.min(from + rowsPerGroup, size);
    parquet.write({
      columnData: [
        { name: INDEX_COLUMNS.day, data: day.subarray(from, to), encoding: CODED },
        ...columns.map(
          ({ name, texts }): Column => ({ name, data: texts(from, to), encoding: CODED }),
        ),
      ],
      rowGroupSize: rowsPerGroup,
      pageSize: BYTES_PER_PAGE,
    });
    onRows(to);
  }
  parquet.finish();
  return writer.getBytes();
}

const CODED = 'RLE_DICTIONARY';

type TextColumn = {
  name: string;
  /** Those of the rows from the first up to, not including, the second. */
  texts(from: number, to: number): (string | null)[];
};

/** As many columns as the longest list has items, at least one: the n-th has the n-th items. */
function textColumns({ prefix, start, ids, values }: Lists): TextColumn[] {
  let most = 1;
  for (let row = 1; row < start.length; row += 1) {
    most = Math.max(most, (start[row] ?? 0) - (start[row - 1] ?? 0));
  }
  return Array.from({ length: most }, (_, number) => ({
    name: columnName(prefix, number),
    texts: (from, to) =>
      Array.from({ length: to - from }, (_, index) => {
        const at = (start[from + index] ?? 0) + number;
        return at < (start[from + index + 1] ?? 0) ? (values[ids[at] ?? 0] ?? null) : null;
      }),
  }));
}

function schemaFor(texts: readonly string[]): ParquetOptions['schema'] {
  return [
    { name: 'root', num_children: texts.length + 1 },
    {
      name: INDEX_COLUMNS.day,
      type: 'INT32',
      repetition_type: 'REQUIRED',
      converted_type: 'DATE',
      logical_type: { type: 'DATE' },
    },
    ...texts.map(
      (name) =>
        ({
          name,
          type: 'BYTE_ARRAY',
          repetition_type: 'OPTIONAL',
          converted_type: 'UTF8',
          logical_type: { type: 'STRING' },
        }) as const,
    ),
  ];
}
