import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { storiesCsv } from './storiesCsv';
import { STORIES, testFacts } from './testFacts';

const read = (text: string, delimiter: string) =>
  Papa.parse(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter });

test('a German table has a mark for UTF-8, semicolons and decimal commas, and reads back whole', async () => {
  const text = storiesCsv(await testFacts());
  expect(text.startsWith('\uFEFFKennung;Datum;Überschrift;Text;')).toBe(true);
  const { data, errors } = read(text, ';');
  expect(errors).toEqual([]);
  const [, first, second, third] = data;
  expect(first?.slice(0, 11)).toEqual([
    ...['a', '2025-03-03', 'Beckum: Stadt tritt bei', 'Ein Satz; noch einer, "in Zeichen".', 'OZG'],
    ...['Beckum', 'AGS 05570008', '8,0403', '51,7562', 'Blatt', 'https://example.org/a'],
  ]);
  expect(second?.slice(5, 7)).toEqual([
    'Mönchengladbach | Wiesbaden',
    'AGS 05116000 | AGS 06414000',
  ]);
  expect(third?.slice(5, 9)).toEqual(['', '', '', '']);
  expect(data.map(([id]) => id)).toEqual(['Kennung', ...STORIES.map(({ id }) => id)]);
});

test('an English table has commas and decimal points', async () => {
  const { data } = read(storiesCsv(await testFacts('en')), ',');
  expect(data[0]?.[0]).toBe('id');
  expect(data[1]?.slice(7, 9)).toEqual(['8.0403', '51.7562']);
});

test('no cell begins a formula, whatever a headline begins with', async () => {
  const { data } = read(storiesCsv(await testFacts()), ';');
  const cells = data.flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
  for (const text of ['=1+1', '+49 115', '-5 Prozent', '@SUM(A1)', '\tmit Tabulator', '＝1']) {
    expect(cells).toContain(`'${text}`);
  }
  expect(cells).toContain(`'\rmit Wagenrücklauf`);
  expect(cells).toContain(`'=HYPERLINK("x")\nzweite Zeile`);
});

test('every row says where it is from and under which licences', async () => {
  const { data } = read(storiesCsv(await testFacts()), ';');
  for (const row of data.slice(1)) {
    expect(row[11]).toBe(
      'Ortsmarke, https://news.example.org/?region=05 · Stand 04.03.2025 · ' +
        'Meldungen aus: Blatt · Orte: GeoNames, CC BY 4.0 (verändert)',
    );
  }
});
