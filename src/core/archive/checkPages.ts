import { snappyUncompress } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { indexError } from './archiveError';
import { ThriftReader } from './thriftReader';

/** A column's bytes in one row group. */
export type Chunk = {
  column: string;
  from: number;
  end: number;
  rows: number;
  isSnappy: boolean;
  /** Some rows may have no value. */
  isOptional: boolean;
};

type Header = ReturnType<typeof parquetHeader>;
type DataHeader = NonNullable<Header['data_page_header_v2']>;

/** Snappy says 64 bytes in three at best. */
const MOST_EXPANSION = 22;
/** A number or the length of a text. */
const LEAST_BYTES_PER_VALUE = 4;
const WIDEST_BITS = 24;
/** Whoever reads a part of a page's rows unpacks it whole. */
const MOST_ROWS_PER_PAGE = 1 << 20;

/** hyparquet makes room for as many values and bytes as a page says it has, and repeats a value as often
 *  as a run says. So all pages are gone over first; whatever passes has no more values than rows.
 *  @throws for pages that are not as `writeIndex` writes them: ArchiveError, and what hyparquet says */
export function checkPages(bytes: Uint8Array<ArrayBuffer>, chunk: Chunk): void {
  const { from, end, rows } = chunk;
  let hasDictionary = false;
  let row = 0;
  for (let at = from; row < rows; ) {
    const reader = new ThriftReader(bytes, at, end);
    reader.struct();
    const header = parquetHeader({ view: new DataView(bytes.buffer), offset: at });
    const size = whole(header.compressed_page_size, reader.left);
    const page = bytes.subarray(reader.at, reader.at + size);
    if (header.type === 'DICTIONARY_PAGE') {
      checkDictionary(header, page, chunk);
      hasDictionary = true;
    } else {
      row += checkDataPage(header, page, chunk, rows - row, hasDictionary);
    }
    at = reader.at + size;
  }
}

/** A count or size as it may be. */
function whole(number: unknown, most: number): number {
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= most) {
    return number;
  }
  throw indexError(`a length of ${String(number)}, of ${most}`);
}

function checkDictionary(header: Header, page: Uint8Array, { isSnappy }: Chunk): void {
  const length = whole(header.uncompressed_page_size, mostBytes(page, isSnappy));
  whole(header.dictionary_page_header?.num_values, length / LEAST_BYTES_PER_VALUE);
}

/** @returns how many rows it has */
function checkDataPage(
  { type, uncompressed_page_size: size, data_page_header_v2: head }: Header,
  page: Uint8Array,
  { column, isSnappy, isOptional }: Chunk,
  rowsLeft: number,
  hasDictionary: boolean,
): number {
  if (type !== 'DATA_PAGE_V2' || !head) throw indexError(`a page of kind ${String(type)}`);
  const rows = whole(head.num_rows, Math.min(rowsLeft, MOST_ROWS_PER_PAGE));
  const nulls = whole(head.num_nulls, isOptional ? rows : 0);
  const levels = whole(head.definition_levels_byte_length, isOptional ? page.length : 0);
  whole(head.repetition_levels_byte_length, 0);
  if (rows === 0 || head.num_values !== rows) throw indexError(`${column}: a page of ${rows} rows`);
  const [isPacked, packed] = [isSnappy && head.is_compressed !== false, page.subarray(levels)];
  const length = whole(size, levels + mostBytes(packed, isPacked)) - levels;
  if (isOptional) checkRuns(page.subarray(0, levels), 1, rows);
  checkValues(head, isPacked ? unpack(packed, length) : packed, rows - nulls, hasDictionary);
  return rows;
}

const mostBytes = (page: Uint8Array, isSnappy: boolean): number =>
  page.length * (isSnappy ? MOST_EXPANSION : 1);

function unpack(page: Uint8Array, length: number): Uint8Array {
  if (length < 0) throw indexError(`a length of ${length}`);
  const unpacked = new Uint8Array(length);
  snappyUncompress(page, unpacked);
  return unpacked;
}

function checkValues(
  { encoding }: DataHeader,
  body: Uint8Array,
  values: number,
  hasDictionary: boolean,
): void {
  if (encoding === 'PLAIN') {
    whole(values, body.length / LEAST_BYTES_PER_VALUE);
    return;
  }
  if (encoding !== 'RLE_DICTIONARY' || !hasDictionary) {
    throw indexError(`values coded as ${String(encoding)}`);
  }
  checkRuns(body.subarray(1), whole(body[0], WIDEST_BITS), values);
}

/** Runs of one value, or of values of so many bits beside each other, eight at a time. */
function checkRuns(bytes: Uint8Array, bits: number, values: number): void {
  const reader = new ThriftReader(bytes, 0, bytes.length);
  for (let left = values; left > 0; ) {
    const head = reader.number();
    const run = head >>> 1;
    const isPacked = (head & 1) === 1;
    const most = isPacked ? Math.ceil(left / 8) : left;
    if (run === 0 || run > most) throw indexError(`a run of ${run}, of ${most}`);
    reader.skip(isPacked ? run * bits : Math.ceil(bits / 8));
    left -= isPacked ? run * 8 : run;
  }
}
