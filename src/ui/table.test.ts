import { expect, test } from 'vitest';
import { type Column, cellText, nextSorting, sortRows } from './table';
import { createWords } from './words';

const words = createWords('de', {});

type Row = { name: string; count: number | null };

const NAME: Column<Row> = {
  ...{ id: 'name', label: 'Name', isNumber: false },
  value: ({ name }) => name,
};
const COUNT: Column<Row> = {
  ...{ id: 'count', label: 'Zahl', isNumber: true },
  value: ({ count }) => count,
};
const rows: Row[] = [
  { name: 'Zwickau', count: 2 },
  { name: 'Öhringen', count: null },
  { name: 'Oberhausen', count: 10 },
  { name: 'Olpe', count: 2 },
];

const sorted = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(words, rows, [NAME, COUNT], { column, direction }).map(({ name }) => name);

test('names are sorted as in German: Ö beside O', () => {
  expect(sorted('name', 'ascending')).toEqual(['Oberhausen', 'Öhringen', 'Olpe', 'Zwickau']);
  expect(sorted('name', 'descending')).toEqual(['Zwickau', 'Olpe', 'Öhringen', 'Oberhausen']);
});

test('10 is more than 2, equal rows keep their order, and what is not known stands last', () => {
  expect(sorted('count', 'ascending')).toEqual(['Zwickau', 'Olpe', 'Oberhausen', 'Öhringen']);
  expect(sorted('count', 'descending')).toEqual(['Oberhausen', 'Zwickau', 'Olpe', 'Öhringen']);
});

test('a column is first sorted from A or from the greatest, then the other way', () => {
  const byName = { column: 'name', direction: 'ascending' } as const;
  expect(nextSorting(NAME, byName)).toEqual({ column: 'name', direction: 'descending' });
  expect(nextSorting(COUNT, byName)).toEqual({ column: 'count', direction: 'descending' });
});

test('zero is said, what is not known is not', () => {
  expect(cellText(words, COUNT, { name: '', count: 0 })).toBe('0');
  expect(cellText(words, COUNT, { name: '', count: 12_345 })).toBe('12.345');
  expect(cellText(words, COUNT, { name: '', count: null })).toBe('');
});
