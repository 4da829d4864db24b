import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePage } from '../../../tests/fixtures/wholePage';
import { readTextPage as readRows } from './textPage';

const readTextPage = (texts: Iterable<string>) => wholePage(readRows(texts));

const fixture = readFileSync(
  new URL('../../../tests/fixtures/textPage.txt', import.meta.url),
  'utf8',
);

const page = (...lines: string[]) => readTextPage(lines.join('\n'));

test('the day in the first line is the day the page was saved', () => {
  expect(readTextPage(fixture).retrieved).toBe('2025-04-08');
  expect(page('10.03.2025', '', 'Celle: A', '', '[01.03.2025] B. mehr...').retrieved).toBe(
    '2025-03-10',
  );
});

test('kicker and headline of the lead article are parted where "Freiburg" meets "Städte"', () => {
  expect(readTextPage(fixture).articles[0]).toEqual({
    id: null,
    url: null,
    kicker: 'Digitaltage Freiburg',
    title: 'Städte teilen ihre Programme',
    summary:
      'Zum Beginn der Digitaltage Freiburg haben acht Städte vereinbart, selbst entwickelte Programme offen weiterzugeben. Den Anfang macht ein Terminkalender.',
    day: '2025-04-03',
    categories: [],
  });
});

test('captions, labels and section names are no part of headlines', () => {
  expect(readTextPage(fixture).articles.map((article) => article.title)).toEqual([
    'Städte teilen ihre Programme',
    'Celle: Bauanträge ohne Papier',
    'Landkreis Uelzen: Ein Portal für alle Gemeinden',
    'Breitband: „Das Netz ist erst der Anfang“',
    'Neustadt: Rathaus testet Chatbot',
    'Thüringen: Neue Ansprechpartnerin für Kommunen',
    'E-Akte: Umstieg nach zwei Jahren geschafft',
    'Ulm / Neu-Ulm: Gemeinsame Karte für Radwege',
    'Kreis Höxter: Sensoren warnen vor Hochwasser',
  ]);
});

test('a teaser ends before its "mehr..."', () => {
  for (const more of ['mehr...', 'mehr…', 'mehr ...', '[mehr]', 'mehr »']) {
    const { articles } = page('Celle: A', '', `[01.03.2025] Es wird nicht mehr. ${more}`);
    expect(articles[0]?.summary).toBe('Es wird nicht mehr.');
  }
});

test('a teaser of 31 February is left out and named with its line; the others stay', () => {
  const { articles, rejected } = readTextPage(fixture);
  expect(articles).toHaveLength(9);
  const line = fixture.split('\n').findIndex((it) => it.startsWith('[31.02.2025]')) + 1;
  expect(rejected).toEqual([
    { path: `line ${line}`, wanted: 'date', got: '"31.02.2025"', id: null },
  ]);
});

test('a teaser without headline, date or text is left out with a reason', () => {
  const { articles, rejected } = page(
    ...['Celle: A', '', '[01.03.2025] Text. mehr...', '', '[02.03.2025] Ohne Titel. mehr...'],
    ...['', 'Kiel: B', '', 'Ohne Datum. mehr...', '', 'Jena: C', '', '[03.03.2025] mehr...'],
  );
  expect(articles.map((article) => article.title)).toEqual(['Celle: A']);
  expect(rejected.map(({ path, wanted }) => `${path} ${wanted}`)).toEqual([
    'line 5 filledText',
    'line 9 date',
    'line 13 filledText',
  ]);
});

test('Windows line ends, a byte order mark and trailing spaces change nothing', () => {
  expect(readTextPage(`\uFEFF${fixture.replaceAll('\n', ' \r\n')}`)).toEqual(readTextPage(fixture));
});

test('a headline directly above its date, and a teaser over two lines, are read', () => {
  const { articles } = page(
    'Bild.',
    'Celle: A',
    '[01.03.2025] Ein',
    'Satz. mehr...',
    'Jena: B',
    '[1.3.2025] C. mehr...',
  );
  expect(articles.map(({ title, summary }) => [title, summary])).toEqual([
    ['Celle: A', 'Ein Satz.'],
    ['Jena: B', 'C.'],
  ]);
});

test('a label line between headline and date is left aside', () => {
  expect(page('Celle: A', '', 'bericht', '', '[01.03.2025] B. mehr...').articles[0]?.title).toBe(
    'Celle: A',
  );
});

test('only the first story of a page has a kicker', () => {
  const { articles } = page(
    'Jena: A',
    '',
    '[01.03.2025] B. mehr...',
    '',
    'KölnTag in Celle',
    '',
    '[01.03.2025] C.',
  );
  expect(articles[1]).toMatchObject({ kicker: null, title: 'KölnTag in Celle' });
});

test('any text gives an answer without a crash', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      '[01.03.2025] A. mehr...',
      '[99.99.2025]',
      '[',
      'mehr...',
      'Celle: B',
      'bericht',
    ),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { articles, rejected } = readTextPage(lines.join('\n'));
      expect(articles.length + rejected.length).toBeLessThanOrEqual(lines.join('\n').length);
      for (const article of articles) expect(article.title && article.summary).toBeTruthy();
    }),
  );
});
