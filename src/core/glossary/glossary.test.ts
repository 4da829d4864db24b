import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeGlossarySchema } from '../../../scripts/configSchema';
import { findTerms } from './findTerms';
import { checkGlossary, readGlossary, type Term } from './glossary';

const read = (name: string): string =>
  readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8');

const own = JSON.parse(read('glossary.json')) as { terms: Record<string, unknown>[] };
const terms = readGlossary(own);

const found = (text: string): string[] => findTerms(text, terms).map(({ term }) => term);

const term = (name: string, also: string[] = []): Term => ({
  ...{ term: name, also, de: 'Erklärung', en: 'explanation' },
});

test("the repository's own glossary is valid and explains at least 20 terms, shortly", () => {
  expect(checkGlossary(own)).toEqual([]);
  expect(terms.length).toBeGreaterThanOrEqual(20);
  for (const { de, en } of terms) expect(Math.max(de.length, en.length)).toBeLessThan(220);
});

test('the JSON Schema beside it is the one that the reader follows', () => {
  expect(read('glossary.schema.json')).toBe(writeGlossarySchema());
});

test('more than half of the sample stories have a term that is explained', () => {
  const feed = JSON.parse(read('data/stories.json')) as {
    items: { title: string; content_text: string }[];
  };
  const explained = feed.items.filter(
    ({ title, content_text }) => found(`${title}\n${content_text}`).length > 0,
  );
  expect(explained.length).toBeGreaterThan(feed.items.length / 2);
});

describe('a problem is named with its path', () => {
  test.each([
    ['terms', { terms: 'OZG' }],
    ['terms[0].en', { terms: [{ term: 'OZG', de: 'Gesetz' }] }],
    ['terms[0].term', { terms: [{ term: ' ', de: 'x', en: 'x' }] }],
    ['terms[0].word', { terms: [{ term: 'x', word: 'y', de: 'x', en: 'x' }] }],
    ['terms', { terms: [own.terms[0], own.terms[0]] }],
  ])('%s', (path, input) => {
    expect(checkGlossary(input).map((problem) => problem.path)).toEqual([path]);
    expect(() => readGlossary(input)).toThrow(path);
  });
});

describe('terms in a text', () => {
  test.each([
    ['Stadt tritt der d-NRW bei. OZG-Dienste kann sie künftig übernehmen.', ['d-NRW', 'OZG']],
    ['Der Verband hält es wie der Normenkontrollrat für richtig', ['Normenkontrollrat']],
    ['nach Ansicht des Normenkontrollrats', ['Normenkontrollrat']],
    ['Frist des Onlinezugangsgesetzes', ['OZG']],
    ['mit Künstlicher Intelligenz und Chatbots', ['KI', 'Chatbot']],
    ['am digitalen Abbild, dem Digitalen Zwilling der Stadt', ['Digitaler Zwilling']],
    ['270 Ausländerbehörden mit den Online-Diensten', ['Ausländerbehörde', 'Online-Dienst']],
    ['neue Smart-City-Projekte', ['Smart City']],
    ['Die CIOs der Länder', ['CIO']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('only whole words: no KI in "KITA" or "Kino", no CIO in "CIOX", no OZG in "BOZG"', () => {
    expect(found('KITA, Kino, kI, CIOX, BOZG, Smart Cityscape')).toEqual([]);
  });

  test('the longest name wins, each term is there once, in the order of the text', () => {
    expect(found('Föderale Digitalstrategie')).toEqual(['Föderale Digitalstrategie']);
    expect(found('die Föderale Digitalstrategie und eigene Digitalstrategien')).toEqual([
      'Föderale Digitalstrategie',
      'Digitalstrategie',
    ]);
    expect(found('OZG, CIO, Onlinezugangsgesetz')).toEqual(['OZG', 'CIO']);
  });

  test('signs of a pattern in a name are letters like others', () => {
    const names = [term('C++'), term('a.b'), term('(x')];
    expect(findTerms('C++ und axb', names)).toEqual([names[0]]);
    expect(findTerms('nichts', [])).toEqual([]);
  });
});
