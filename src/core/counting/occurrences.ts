/** What each row counts for. The items of row `r` are `item[start[r]]` up to, not including,
 *  `item[start[r + 1]]`; those of item `i` count for `column[columnStart[i]]` up to, not including,
 *  `column[columnStart[i + 1]]`. */
export type Occurrences = Items & {
  /** Columns that rows count for once too often, in the order of rows. */
  readonly surplus: { readonly row: Uint32Array; readonly column: Uint32Array };
};

type Items = {
  /** Null: row `r` has the one item `item[r]`. */
  readonly start: Uint32Array | null;
  readonly item: Uint8Array | Uint16Array;
  readonly columnStart: Uint32Array;
  readonly column: Uint32Array;
  /** Number of columns. */
  readonly width: number;
};

/** Columns named more than once by a row: two places in one Land, or a place named twice. */
function findSurplus({ start, item, columnStart, column, width }: Items): Occurrences['surplus'] {
  const rows: number[] = [];
  const columns: number[] = [];
  /** The last row, counted from 1, that named each column. */
  const namedBy = new Uint32Array(width);
  for (let row = 1; start && row < start.length; row += 1) {
    const first = start[row - 1] as number;
    const end = start[row] as number;
    for (let at = first; end - first > 1 && at < end; at += 1) {
      const named = item[at] as number;
      const last = columnStart[named + 1] as number;
      for (let index = columnStart[named] as number; index < last; index += 1) {
        const it = column[index] as number;
        if (namedBy[it] === row) {
          rows.push(row - 1);
          columns.push(it);
        }
        namedBy[it] = row;
      }
    }
  }
  return { row: Uint32Array.from(rows), column: Uint32Array.from(columns) };
}

/** @param columnsOf the columns of each item */
export function createOccurrences(
  { start, item }: Pick<Items, 'start' | 'item'>,
  columnsOf: readonly (readonly number[])[],
  width: number,
): Occurrences {
  const columnStart = new Uint32Array(columnsOf.length + 1);
  for (const [index, columns] of columnsOf.entries()) {
    columnStart[index + 1] = (columnStart[index] as number) + columns.length;
  }
  const items = { start, item, columnStart, column: Uint32Array.from(columnsOf.flat()), width };
  return { ...items, surplus: findSurplus(items) };
}
