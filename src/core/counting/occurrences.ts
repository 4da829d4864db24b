/** Items of rows: those of row `r` are `item[start[r]]` up to, not including, `item[start[r + 1]]`. */
type Items = {
  readonly start: Uint32Array;
  readonly item: Uint8Array | Uint16Array;
  /** The column that each item counts for. */
  readonly columnOf: Uint32Array;
};

/** What each row counts for. Without `start` row `r` has the one item `item[r]`. */
export type Occurrences = Omit<Items, 'start'> & {
  readonly start: Uint32Array | null;
  /** Number of columns. */
  readonly width: number;
  /** Columns that rows count for once too often, in the order of rows. */
  readonly surplus: Surplus;
};

export type Surplus = { readonly row: Uint32Array; readonly column: Uint32Array };

export const NO_SURPLUS: Surplus = { row: new Uint32Array(), column: new Uint32Array() };

/** Finds what a sum over columns, or over all columns below another, would count twice: the same
 *  item named twice by a row, and several items of a row below the same column.
 *  @param parent the column above each column, or -1
 *  @param sumOf the column that corrects the sum of all columns at and below each column */
export function findSurplus(
  { start, item, columnOf }: Items,
  parent: Int32Array,
  sumOf: ArrayLike<number>,
): Surplus {
  const rows: number[] = [];
  const columns: number[] = [];
  /** The last row, counted from 1, that named a column, or one at or below it. */
  const named = new Uint32Array(parent.length);
  const passed = new Uint32Array(parent.length);
  const climb = (own: number, row: number): void => {
    if (named[own] === row + 1) {
      rows.push(row);
      columns.push(own);
      return;
    }
    named[own] = row + 1;
    for (let column = own; column >= 0; column = parent[column] as number) {
      if (passed[column] === row + 1) {
        rows.push(row);
        columns.push(sumOf[column] as number);
      }
      passed[column] = row + 1;
    }
  };
  for (let row = 0; row + 1 < start.length; row += 1) {
    const first = start[row] as number;
    const last = start[row + 1] as number;
    if (last - first < 2) continue;
    for (let at = first; at < last; at += 1) climb(columnOf[item[at] as number] as number, row);
  }
  return { row: Uint32Array.from(rows), column: Uint32Array.from(columns) };
}
