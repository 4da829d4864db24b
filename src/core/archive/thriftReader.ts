import { indexError } from './archiveError';

/** Kinds of values in Thrift's compact protocol, as far as Parquet uses them. */
const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];

/** Parquet needs seven levels. */
const DEEPEST = 12;
/** Seven bits each: enough for 64. */
const LONGEST_NUMBER = 10;

/** Goes over Thrift without keeping anything of it. hyparquet makes room for as many members as a
 *  list says it has, and takes numbers of any length; whatever passes here has no list, text or
 *  number longer than the bytes that are there. */
export class ThriftReader {
  constructor(
    private readonly bytes: Uint8Array,
    /** Of the next byte. */
    public at: number,
    /** Of the first byte that is not to be read. */
    readonly end: number,
  ) {}

  get left(): number {
    return this.end - this.at;
  }

  byte(): number {
    if (this.at >= this.end) throw indexError('bytes that end too early');
    this.at += 1;
    return this.bytes[this.at - 1] as number;
  }

  skip(count: number): void {
    if (count < 0 || count > this.left) throw indexError(`a length of ${count}, of ${this.left}`);
    this.at += count;
  }

  /** An unsigned number of at most 32 bits; of a longer one the last 32. */
  number(): number {
    let number = 0;
    for (let turn = 0; turn < LONGEST_NUMBER; turn += 1) {
      const byte = this.byte();
      number |= (byte & 0x7f) << (7 * turn);
      if (byte < 0x80) return number >>> 0;
    }
    throw indexError('a number of more than 64 bits');
  }

  /** @throws ArchiveError unless a struct is here that ends before the end */
  struct(depth = 0): void {
    if (depth > DEEPEST) throw indexError('structs within each other');
    for (let head = this.byte(); (head & 15) !== 0; head = this.byte()) {
      if (head >> 4 === 0) this.number();
      this.value(head & 15, depth);
    }
  }

  private value(kind: number, depth: number): void {
    if (kind === TRUE || kind === FALSE) return;
    if (kind === BYTE) this.skip(1);
    else if (kind === I16 || kind === I32 || kind === I64) this.number();
    else if (kind === DOUBLE) this.skip(8);
    else if (kind === BINARY) this.skip(this.number());
    else if (kind === LIST) this.list(depth);
    else if (kind === STRUCT) this.struct(depth + 1);
    else throw indexError(`a value of kind ${kind}`);
  }

  private list(depth: number): void {
    if (depth > DEEPEST) throw indexError('lists within each other');
    const head = this.byte();
    const size = head >> 4 === 15 ? this.number() : head >> 4;
    // Each member has a byte at least.
    if (size > this.left) throw indexError(`a list of ${size}`);
    const kind = head & 15;
    for (let member = 0; member < size; member += 1) {
      this.value(kind === TRUE || kind === FALSE ? BYTE : kind, depth + 1);
    }
  }
}
