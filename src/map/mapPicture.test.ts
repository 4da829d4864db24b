import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import { loadWords, type Words } from '../ui/words';
import { mapPicture } from './mapPicture';
import { seedFacts } from './testSeed';

const shapes = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const SIZE = { width: 620, height: 720 };

let words: Words;
beforeAll(async () => {
  words = await loadWords('de');
});

/** The number that the symbol of a unit has; '' for a dot without. */
const numberOf = (map: string, unit: string): string | undefined =>
  new RegExp(`<g [^>]*data-unit="${unit}"[^>]*>(.*?)</g>`)
    .exec(map)?.[1]
    ?.match(/font-weight="700">(\d+)</)?.[1] ??
  (map.includes(`data-unit="${unit}"`) ? '' : undefined);

test('all of Germany: every unit with stories has its symbol and number, and its name is written', () => {
  const facts = { ...seedFacts(shapes('laender'), shapes('kreise')), within: null };
  const { map, legend } = mapPicture(words, facts, SIZE);
  expect(numberOf(map, '12')).toBe('2');
  expect(numberOf(map, '05562')).toBe('1');
  expect(numberOf(map, '05570008')).toBe('');
  expect(numberOf(map, '01')).toBeUndefined();
  for (const name of ['Beckum', 'München', 'Kreis Recklinghausen', 'Brandenburg', 'Thüringen']) {
    expect(map).toContain(`>${name}</text>`);
  }
  expect(legend).toContain('Meldungen je Land');
  // Paper is light, whatever the reader's appearance, and nothing comes from elsewhere.
  expect(map).not.toMatch(/var\(|light-dark|href|url\(/);
});

test('a chosen region fills the map, and what lies outside is faded', () => {
  const kreise = shapes('kreise');
  const facts = {
    ...seedFacts(shapes('laender'), kreise, { region: ['05' as Key] }),
    within: null,
  };
  const { map, legend } = mapPicture(words, facts, SIZE);
  expect(legend).toContain('Meldungen je Kreis');
  expect(map).toMatch(/data-unit="05570008">/);
  expect(map).toMatch(/data-unit="06" opacity="0.35"/);
  expect(map).toMatch(/data-area="06" fill-opacity="0.35"/);
});
