/** What each row counts for. The items of row `r` are `item[start[r]]` up to, not including,
 *  `item[start[r + 1]]`. */
export type Occurrences = Items & {
  /** Columns that rows count for once too often, in the order of rows. */
  readonly surplus: { readonly row: Uint32Array; readonly column: Uint32Array };
};

type Items = {
  /** Null: row `r` has the one item `item[r]`. */
  readonly start: Uint32Array | null;
  readonly item: Uint8Array | Uint16Array;
  /** Null: an item is itself the number of the one column it counts for. Else the three columns of
   *  item `i` from `column[3 * i]` on; `width`, which is no column, stands for none. Always three,
   *  for a loop over more or fewer takes three times as long. */
  readonly column: Uint32Array | null;
  /** Number of columns. */
  readonly width: number;
};

/** Unit itself, Kreis, Land. */
const COLUMNS_PER_ITEM = 3;

/** Columns named more than once by a row: two places in one Land, or a place named twice. */
function findSurplus({ start, item, column, width }: Items): Occurrences['surplus'] {
  const rows: number[] = [];
  const columns: number[] = [];
  /** The last row, counted from 1, that named each column. */
  const namedBy = new Uint32Array(width);
  for (let row = 1; start && row < start.length; row += 1) {
    const first = start[row - 1] as number;
    const end = start[row] as number;
    for (let at = first; end - first > 1 && at < end; at += 1) {
      const named = item[at] as number;
      const own = column ? named * COLUMNS_PER_ITEM : 0;
      for (let index = 0; index < (column ? COLUMNS_PER_ITEM : 1); index += 1) {
        const it = column ? (column[own + index] as number) : named;
        if (it === width) continue;
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

export const createOccurrences = (items: Items): Occurrences => ({
  ...items,
  surplus: findSurplus(items),
});

/** @param columnsOf at most three different columns of each item
 *  @returns `column` of `Items` */
export function columnsOfItems(columnsOf: readonly (readonly number[])[], width: number) {
  const column = new Uint32Array(columnsOf.length * COLUMNS_PER_ITEM).fill(width);
  for (const [item, columns] of columnsOf.entries()) {
    if (columns.length > COLUMNS_PER_ITEM) throw new RangeError(`${columns.length} columns of one`);
    column.set(columns, item * COLUMNS_PER_ITEM);
  }
  return column;
}

/** Numbers in an array of counts: one for each column, and where the columns of items are three, one
 *  that counts what is none. */
export const roomOf = ({ column, width }: Items): number => (column ? width + 1 : width);

/** Adds to one column. */
export function add(counts: Int32Array, column: number | undefined, by: number): void {
  counts[column as number] = (counts[column as number] as number) + by;
}

/** Adds `by` for every occurrence in the rows from `from` up to, not including, `to`.
 *  @param counts as long as `roomOf` says */
export function addRows(
  { start, item, column }: Items,
  counts: Int32Array,
  from: number,
  to: number,
  by: number,
): void {
  const end = start ? (start[to] as number) : to;
  let at = start ? (start[from] as number) : from;
  if (!column) {
    for (; at < end; at += 1) add(counts, item[at], by);
    return;
  }
  for (; at < end; at += 1) {
    const first = (item[at] as number) * COLUMNS_PER_ITEM;
    add(counts, column[first], by);
    add(counts, column[first + 1], by);
    add(counts, column[first + 2], by);
  }
}
