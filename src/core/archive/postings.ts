import { RowBits } from './rowBits';

/** A growing run of bytes. Numbers take seven bits a byte, the lowest first (LEB128). */
export class ByteRun {
  private buffer = new Uint8Array(16);
  length = 0;

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }

  byte(value: number): void {
    if (this.length === this.buffer.length) this.grow(this.length + 1);
    this.buffer[this.length] = value;
    this.length += 1;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.buffer.length) this.grow(this.length + bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.buffer.length * 2));
    larger.set(this.bytes);
    this.buffer = larger;
  }
}

/** Reads what a `ByteRun` wrote.
 *  @throws RangeError at the end of the bytes */
export class ByteReader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError(`no number at byte ${this.at}`);
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError(`no ${length} bytes`);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** How the rows of a term are written: the steps from each row to the next, or one bit per row,
 *  whichever is shorter. */
export type Postings = { isBits: boolean; bytes: Uint8Array };

/** Rows of one term, which come in ascending order. Takes no more memory than a bit per story, and
 *  while it grows twice that: among millions of stories frequent words would need most of it. */
export class PostingList {
  private steps = new ByteRun();
  private bits: RowBits | undefined;
  private last = -1;

  /** @param size number of stories */
  constructor(private readonly size: number) {}

  add(row: number): void {
    if (row === this.last) return;
    if (this.bits) this.bits.add(row);
    else this.addStep(row - this.last - 1);
    this.last = row;
  }

  get postings(): Postings {
    return this.bits
      ? { isBits: true, bytes: this.bits.bytes }
      : { isBits: false, bytes: this.steps.bytes };
  }

  private addStep(step: number): void {
    this.steps.number(step);
    if (this.steps.length * 8 <= this.size) return;
    const bits = new RowBits(this.size);
    addPostings(this.postings, bits);
    this.bits = bits;
    this.steps = new ByteRun();
  }
}

/** Adds the rows to a set.
 *  @throws RangeError where the bytes are cut off or name rows that are none */
export function addPostings({ isBits, bytes }: Postings, rows: RowBits): void {
  if (isBits) {
    if (bytes.length > rows.bytes.length) throw new RangeError('bits of rows that are none');
    bytes.forEach((byte, at) => {
      rows.bytes[at] = (rows.bytes[at] ?? 0) | byte;
    });
    return;
  }
  const reader = new ByteReader(bytes);
  let row = -1;
  while (reader.at < bytes.length) {
    row += reader.number() + 1;
    if (row >= rows.size) throw new RangeError(`there is no row ${row}`);
    rows.add(row);
  }
}

/** The shorter one of both ways to write a set. */
export function toPostings(rows: RowBits): Postings {
  // A step takes a byte at least.
  if (rows.count() >= rows.bytes.length) return { isBits: true, bytes: rows.bytes };
  const list = new PostingList(rows.size);
  rows.forEach((row) => list.add(row));
  return list.postings;
}
