import { type FileMetaData, type ParquetScan, parquetMetadata, parquetScan } from 'hyparquet';
import { ArchiveError, indexError } from './archiveError';
import { type Chunk, checkPages } from './checkPages';
import { columnName, INDEX_COLUMNS, type IndexPrefix } from './indexSchema';
import { MOST_STORIES } from './manifest';
import { ThriftReader } from './thriftReader';

/** The index, looked through and ready to be read. */
export type OpenedIndex = { scan: ParquetScan; places: string[]; topics: string[] };

type Group = FileMetaData['row_groups'][number];

const MAGIC = 0x31524150;
/** Length of the footer and the magic number behind it. */
const TAIL = 8;
/** Rows by columns: 256 columns for a million rows. */
const MOST_CELLS = 256 << 20;

const parsers = { dateFromDays: (days: number) => days };

/** Opens `index.parquet` once its footer and all its pages say nothing that is not there: a forged
 *  length may cost neither time nor memory.
 *  @param stories as the manifest says
 *  @throws ArchiveError */
export async function openIndex(file: ArrayBuffer, stories: number): Promise<OpenedIndex> {
  try {
    return await open(file, stories);
  } catch (error) {
    // hyparquet's types say what a footer should be, not what this one is.
    throw error instanceof ArchiveError ? error : indexError('a footer or pages of another kind');
  }
}

async function open(file: ArrayBuffer, stories: number): Promise<OpenedIndex> {
  const metadata = readFooter(file);
  const columns = checkSchema(metadata, stories);
  checkGroups(metadata, [INDEX_COLUMNS.day, ...columns.places, ...columns.topics], file, stories);
  const slice = (from: number, to?: number) => file.slice(from, to);
  const scan = await parquetScan({
    file: { byteLength: file.byteLength, slice },
    metadata,
    parsers,
    // Where pages are was found by going over them, not by what an index of them says.
    useOffsetIndex: false,
  });
  return { scan, ...columns };
}

function readFooter(file: ArrayBuffer): FileMetaData {
  const view = new DataView(file);
  const end = file.byteLength - TAIL;
  if (end < 4 || view.getUint32(end + 4, true) !== MAGIC) {
    throw indexError('no Parquet file, or one that is cut off');
  }
  const length = view.getUint32(end, true);
  if (length > end - 4) throw indexError(`a footer of ${length} bytes`);
  new ThriftReader(new Uint8Array(file), end - length, end).struct();
  return parquetMetadata(file, { parsers, geoparquet: false });
}

function checkSchema({ num_rows, schema: [root, ...columns] }: FileMetaData, stories: number) {
  if (stories > MOST_STORIES) throw indexError(`${stories} stories`);
  if (Number(num_rows) !== stories) throw indexError(`${num_rows} rows instead of ${stories}`);
  if (root?.num_children !== columns.length) throw indexError('columns within columns');
  const kinds = new Map(
    columns.map((it) => [
      it.name,
      `${it.type} ${it.converted_type} ${it.repetition_type} ${it.num_children ?? 0} ${it.logical_type?.type}`,
    ]),
  );
  if (kinds.size !== columns.length) throw indexError('two columns of one name');
  if (kinds.get(INDEX_COLUMNS.day) !== 'INT32 DATE REQUIRED 0 DATE') {
    throw indexError(`no column "${INDEX_COLUMNS.day}" of days`);
  }
  const columnsOf = (prefix: IndexPrefix): string[] => {
    const found: string[] = [];
    for (
      let name = columnName(prefix, 0);
      kinds.has(name);
      name = columnName(prefix, found.length)
    ) {
      if (kinds.get(name) !== 'BYTE_ARRAY UTF8 OPTIONAL 0 STRING') {
        throw indexError(`no texts in column "${name}"`);
      }
      found.push(name);
    }
    if (found.length === 0) throw indexError(`no column "${columnName(prefix, 0)}"`);
    return found;
  };
  return { places: columnsOf('place'), topics: columnsOf('topic') };
}

function checkGroups(
  { row_groups }: FileMetaData,
  names: readonly string[],
  file: ArrayBuffer,
  stories: number,
): void {
  if (names.length * stories > MOST_CELLS) throw indexError(`${names.length} columns`);
  const bytes = new Uint8Array(file);
  let left = stories;
  let bytesLeft = bytes.length;
  for (const group of row_groups) {
    const rows = Number(group.num_rows);
    if (!Number.isInteger(rows) || rows < 1 || rows > left) {
      throw indexError(`row groups of other rows than ${stories}`);
    }
    for (const name of names) {
      const chunk = chunkOf(group, name, rows, bytes.length);
      // No byte is of two columns, or going over them would take as long as there are columns.
      bytesLeft -= chunk.end - chunk.from;
      if (bytesLeft < 0) throw indexError('columns of the same bytes');
      checkPages(bytes, chunk);
    }
    left -= rows;
  }
  if (left > 0) throw indexError(`row groups of other rows than ${stories}`);
}

/** Where a column's pages are. */
function chunkOf({ columns }: Group, column: string, rows: number, size: number): Chunk {
  const own = columns.filter(({ meta_data }) => meta_data?.path_in_schema[0] === column);
  const [{ meta_data, file_path } = {}] = own;
  const { codec } = meta_data ?? {};
  const isDay = column === INDEX_COLUMNS.day;
  const from = meta_data && Number(meta_data.dictionary_page_offset || meta_data.data_page_offset);
  const end = meta_data && (from ?? 0) + Number(meta_data.total_compressed_size);
  if (
    own.length !== 1 ||
    file_path !== undefined ||
    meta_data?.path_in_schema.length !== 1 ||
    meta_data.type !== (isDay ? 'INT32' : 'BYTE_ARRAY') ||
    (codec !== 'SNAPPY' && codec !== 'UNCOMPRESSED') ||
    from === undefined ||
    end === undefined ||
    !(Number.isInteger(from) && Number.isInteger(end) && 4 <= from && from <= end && end <= size)
  ) {
    throw indexError(`${column}: pages that are not in the file`);
  }
  return { column, from, end, rows, isSnappy: codec === 'SNAPPY', isOptional: !isDay };
}
