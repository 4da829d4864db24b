import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from './cliError';
import { whyNot } from './readInput';

/** The newest records stay in memory up to this many bytes; few never need a file. */
const TAIL = 1 << 20;
/** Records read in a row are read in blocks of this many bytes. */
const BLOCK = 1 << 16;

/** A list whose members lie on disk, as JSON in a file without a name that goes when the program
 *  does. Memory holds 8 bytes for each. */
export class RecordFile<T> {
  #file: number | undefined;
  #ends = new Float64Array(64);
  #length = 0;
  /** Where the tail begins in the whole. */
  #onDisk = 0;
  readonly #tail = Buffer.allocUnsafe(TAIL);
  #block: { from: number; bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };
  #last: { row: number; value: T } | undefined;

  get length(): number {
    return this.#length;
  }

  /** @throws CliError where the disk is full */
  add(value: T): void {
    const text = JSON.stringify(value);
    const start = this.#startOf(this.#length);
    const bytes = Buffer.byteLength(text);
    if (start + bytes - this.#onDisk > TAIL) this.#write(this.#tail, start - this.#onDisk);
    if (bytes > TAIL) this.#write(Buffer.from(text), bytes);
    else this.#tail.write(text, start - this.#onDisk);
    if (this.#length === this.#ends.length) this.#ends = doubled(this.#ends);
    this.#ends[this.#length++] = start + bytes;
  }

  read(row: number): T {
    if (this.#last?.row === row) return this.#last.value;
    const start = this.#startOf(row);
    const end = this.#startOf(row + 1);
    const value = JSON.parse(this.#textAt(start, end, row)) as T;
    this.#last = { row, value };
    return value;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let row = 0; row < this.#length; row++) yield this.read(row);
  }

  #startOf(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] ?? 0);
  }

  #textAt(start: number, end: number, row: number): string {
    if (start >= this.#onDisk) {
      return this.#tail.toString('utf8', start - this.#onDisk, end - this.#onDisk);
    }
    const { from, bytes } = this.#block;
    if (start < from || end > from + bytes.length) {
      const isNext = this.#last?.row === row - 1;
      const length = Math.min(Math.max(end - start, isNext ? BLOCK : 0), this.#onDisk - start);
      this.#block = { from: start, bytes: this.#readFile(start, length) };
    }
    return this.#block.bytes.toString('utf8', start - this.#block.from, end - this.#block.from);
  }

  #readFile(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      at += readSync(this.#file ?? -1, bytes, at, length - at, start + at);
    }
    return bytes;
  }

  #write(bytes: Buffer, length: number): void {
    try {
      this.#file ??= openNameless();
      for (let at = 0; at < length; ) at += writeSync(this.#file, bytes, at, length - at);
    } catch (error) {
      throw new CliError(`The folder for temporary files cannot be used: ${whyNot(error)}.`);
    }
    this.#onDisk += length;
  }
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-'));
  try {
    const file = openSync(join(folder, 'records'), 'w+');
    process.once('exit', () => closeSync(file));
    return file;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function doubled(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
