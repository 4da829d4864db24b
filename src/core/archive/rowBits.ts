import type { RowSet } from '../counting/counting';

/** A set of rows, one bit each: row `r` is bit `r % 8` of byte `r >> 3`. */
export class RowBits implements RowSet {
  readonly bytes: Uint8Array<ArrayBuffer>;

  /** @param size number of stories */
  constructor(readonly size: number) {
    this.bytes = new Uint8Array(Math.ceil(size / 8));
  }

  has(row: number): boolean {
    return ((this.bytes[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  add(row: number): void {
    const at = row >> 3;
    this.bytes[at] = (this.bytes[at] ?? 0) | (1 << (row & 7));
  }

  /** Keeps the rows that are in both. */
  keep(other: RowBits): void {
    for (let at = 0; at < this.bytes.length; at += 1) {
      this.bytes[at] = (this.bytes[at] ?? 0) & (other.bytes[at] ?? 0);
    }
  }

  /** How many rows are in it. */
  count(): number {
    let count = 0;
    for (const byte of this.bytes) {
      for (let rest = byte; rest !== 0; rest &= rest - 1) count += 1;
    }
    return count;
  }

  /** Calls back for each row, ascending. */
  forEach(visit: (row: number) => void): void {
    for (let at = 0; at < this.bytes.length; at += 1) {
      let byte = this.bytes[at] ?? 0;
      for (let row = at * 8; byte !== 0; row += 1, byte >>= 1) if (byte & 1) visit(row);
    }
  }
}
