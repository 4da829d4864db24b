import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePage } from '../../../tests/fixtures/wholePage';
import { CsvCutOff, readCsv as readRows } from './csv';

const readCsv = (texts: Iterable<string>) => wholePage(readRows(texts));

const fixture = readFileSync(new URL('../../../tests/fixtures/news.csv', import.meta.url), 'utf8');

test('a table with semicolons, German columns, quotes and a line end inside a field', () => {
  expect(readCsv(fixture)?.articles).toEqual([
    {
      id: null,
      url: 'https://example.org/celle',
      title: 'Celle: Bauanträge online',
      kicker: null,
      summary: 'Zwei "Pläne"; beide online.',
      day: '2025-06-30',
      categories: ['Förderung', 'OZG'],
    },
    expect.objectContaining({ title: 'Beckum: Beitritt beschlossen', url: null, summary: '' }),
  ]);
});

test('rows without a headline or with 31 February are named by their number in the table', () => {
  expect(readCsv(fixture)?.rejected.map(({ path, got }) => [path, got])).toEqual([
    ['row 4, headline', 'nothing'],
    ['row 5, date', '"31.02.2025"'],
  ]);
});

test('commas, tabs, English columns in any order, quoted names and a mark before UTF-8', () => {
  for (const text of [
    '"date","title","url"\n2025-03-03,"Celle: A, B",https://example.org/1',
    '\uFEFFurl\tTITLE\tDate\nhttps://example.org/1\tCelle: A, B\t2025-03-03T10:00:00Z\n',
    '\n\nDatum;Ueberschrift;Link\n3.3.2025;Celle: A, B;https://example.org/1\n\n;;\n',
  ]) {
    expect(readCsv(text)).toMatchObject({
      articles: [{ title: 'Celle: A, B', day: '2025-03-03', url: 'https://example.org/1' }],
      rejected: [],
    });
  }
});

test('empty rows are passed over and still counted', () => {
  expect(readCsv('\nTitel;Datum\n\n;\nA;morgen\n')?.rejected[0]?.path).toBe('row 5, date');
});

test('a table without a headline or a date column is no table of news', () => {
  for (const text of ['', 'a;b\n1;2', 'Titel;Text\nA;B', 'Ein Satz mit Datum, und Titel.']) {
    expect(readCsv(text)).toBeNull();
  }
});

test('a table that ends inside a quoted field is refused, and its row named', () => {
  expect(() => readCsv('Titel;Datum\nA;2025-03-01\n"Cell')).toThrow(new CsvCutOff(3));
});

test('any rows give an answer without a crash', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ';', '\r', '\n', '\0', '2025-03-01'));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      try {
        const page = readCsv(`Titel;Datum\n${cells.join('')}`);
        for (const { title } of page?.articles ?? []) expect(title.trim()).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(CsvCutOff);
      }
    }),
  );
});
