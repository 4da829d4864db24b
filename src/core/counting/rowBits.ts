import { bisect } from './bisect';
import type { RowSet } from './counting';

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A set of rows of the list order: what a search found, or what passes a filter. One bit a row,
 *  and a count per 32 rows, so that counting the rows of a span takes no scan. */
export class RowBits implements RowSet {
  /** Row `r` is bit `r & 31` of word `r >> 5`. Not to be changed. */
  readonly words: Int32Array;
  /** Rows of the set in all words before each word; the last number is that of all. */
  private readonly before: Uint32Array;

  /** @param words is kept, not copied */
  constructor(words: Int32Array) {
    this.words = words;
    this.before = new Uint32Array(words.length + 1);
    let count = 0;
    for (let word = 0; word < words.length; word += 1) {
      count += countBits(words[word] as number);
      this.before[word + 1] = count;
    }
  }

  /** @param size number of all rows; rows at or beyond it are left out
   *  @param rows in any order; repeated ones are fine */
  static of(size: number, rows: Iterable<number>): RowBits {
    const words = RowBits.noWords(size);
    for (const row of rows) if (row < size) addRow(words, row);
    return new RowBits(words);
  }

  /** The words of a set without any row, to be filled by `addRow`. */
  static noWords(size: number): Int32Array {
    return new Int32Array((size + 31) >>> 5);
  }

  /** A set as bits; one that already is stays the same. */
  static from(size: number, set: RowSet): RowBits {
    if (set instanceof RowBits) return set;
    const words = RowBits.noWords(size);
    for (let row = 0; row < size; row += 1) if (set.has(row)) addRow(words, row);
    return new RowBits(words);
  }

  static all(size: number): RowBits {
    const words = RowBits.noWords(size).fill(-1);
    if (size & 31) words[words.length - 1] = ~(-1 << size);
    return new RowBits(words);
  }

  get count(): number {
    return this.before[this.words.length] as number;
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> row) & 1) === 1;
  }

  /** How many rows of the set come before a row; `row` may be the number of all rows. */
  countBefore(row: number): number {
    const word = row >>> 5;
    const rest = (this.words[word] ?? 0) & ~(-1 << row);
    return (this.before[word] as number) + countBits(rest);
  }

  /** The row that has `rank` others of the set before it. `rank` is less than `count`. */
  rowAt(rank: number): number {
    const word = bisect(this.words.length, (at) => (this.before[at + 1] as number) <= rank);
    let bits = this.words[word] as number;
    for (let left = rank - (this.before[word] as number); left > 0; left -= 1) bits &= bits - 1;
    return (word << 5) + 31 - Math.clz32(bits & -bits);
  }

  /** Rows from the one with rank `from` up to, not including, that with rank `to`. */
  slice(from: number, to: number): Uint32Array {
    const rows = new Uint32Array(Math.max(0, to - from));
    if (rows.length === 0) return rows;
    const first = this.rowAt(from);
    let word = first >>> 5;
    let bits = (this.words[word] as number) & (-1 << first);
    for (let at = 0; at < rows.length; at += 1) {
      while (bits === 0) bits = this.words[++word] as number;
      rows[at] = (word << 5) + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
    }
    return rows;
  }

  /** Rows that both sets have, of as many rows as this one is of. */
  and(other: RowBits): RowBits {
    return new RowBits(this.words.map((word, at) => word & (other.words[at] ?? 0)));
  }
}

/** Adds a row to the words of a set that is being made. */
export function addRow(words: Int32Array, row: number): void {
  words[row >>> 5] = (words[row >>> 5] as number) | (1 << row);
}
