import type { Words } from './words';

/** A column of a table that readers can sort. */
export type Column<Row> = {
  id: string;
  label: string;
  isNumber: boolean;
  /** What it is sorted by; null: nothing is known, which stands last in either direction. */
  value(row: Row): string | number | null;
  /** What stands there, if that is not the value. */
  says?(row: Row): string | undefined;
};

export type Sorting = { column: string; direction: 'ascending' | 'descending' };

/** Rows of equal value keep their order. Names are sorted as the language sorts them. */
export function sortRows<Row>(
  { compare }: Pick<Words, 'compare'>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, direction }: Sorting,
): readonly Row[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [by.value(one), by.value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b)));
  });
}

/** The other direction of the sorted column; of another one names from A, numbers from the greatest. */
export function nextSorting<Row>({ id, isNumber }: Column<Row>, now: Sorting): Sorting {
  const first = isNumber ? 'descending' : 'ascending';
  const other = now.direction === 'ascending' ? 'descending' : 'ascending';
  return { column: id, direction: now.column === id ? other : first };
}

/** What a cell says. Zero is not missing. */
export function cellText<Row>({ number }: Words, column: Column<Row>, row: Row): string {
  const said = column.says?.(row);
  if (said !== undefined) return said;
  const value = column.value(row);
  return typeof value === 'number' ? number(value) : (value ?? '');
}
