import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { OTHER_TOPIC } from '../counting/counting';
import type { StoryColumns } from '../counting/storyColumns';
import { columnName, INDEX_COLUMNS, type IndexPrefix } from './indexSchema';

type ParquetOptions = ConstructorParameters<typeof ParquetWriter>[0];
type Column = Parameters<ParquetWriter['write']>[0]['columnData'][number];
type Lists = { start: Uint32Array; ids: Uint16Array | Uint8Array; names: readonly string[] };

/** One dictionary serves a million rows: each further one costs 80 KB. */
const ROWS_PER_GROUP = 1 << 20;
/** So that a reader can take a part of the rows and rest in between. */
const BYTES_PER_PAGE = 1 << 18;

/** The columns as a Parquet file: `day` as DATE, places and topics as text, NULL where a story has
 *  fewer. "Sonstiges" is not written. */
export function writeIndex(columns: StoryColumns): Uint8Array {
  const { placeStart, place, keys, topicStart, topic, topics } = columns;
  const places = spread('place', { start: placeStart, ids: place, names: keys });
  const others = spread('topic', { start: topicStart, ids: topic, names: topics });
  const lists = [...places, ...others];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaFor(lists.map(({ name }) => name)) });
  parquet.write({
    columnData: [{ name: INDEX_COLUMNS.day, data: columns.day, encoding: CODED }, ...lists],
    rowGroupSize: ROWS_PER_GROUP,
    pageSize: BYTES_PER_PAGE,
  });
  parquet.finish();
  return writer.getBytes();
}

const CODED = 'RLE_DICTIONARY';

/** The n-th name of each row in the n-th column; at least one column. */
function spread(prefix: IndexPrefix, { start, ids, names }: Lists): Column[] {
  const rows = start.length - 1;
  const values = names.map((name) => (name === OTHER_TOPIC ? null : name));
  const columns: (string | null)[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? 0;
    for (let at = from; at < to; at += 1) {
      columns[at - from] ??= emptyColumn(rows);
      const column = columns[at - from];
      if (column) column[row] = values[ids[at] ?? 0] ?? null;
    }
  }
  if (columns.length === 0) columns.push(emptyColumn(rows));
  return columns.map((data, number) => ({
    name: columnName(prefix, number),
    data,
    encoding: CODED,
  }));
}

const emptyColumn = (rows: number): (string | null)[] => Array.from({ length: rows }, () => null);

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
