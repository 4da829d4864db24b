import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import type { MapFacts } from './mapFacts';
import { mapModelOf } from './mapModel';
import { mapRows } from './mapTable';
import { countPlaces, seedFacts } from './testSeed';

const read = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const laender = read('laender');
const kreise = read('kreise');

const facts = (change: Partial<MapFacts> = {}) => seedFacts(laender, kreise, change);
const rowsOf = (change: Partial<MapFacts> = {}) => mapRows(facts(change), 'Bundesweit');
const row = (key: string | null, change: Partial<MapFacts> = {}) =>
  rowsOf(change).find((it) => it.key === key);

test('every Land has a row, also one without stories, and what has no place has one', () => {
  expect(rowsOf().filter(({ level }) => level === 'land')).toHaveLength(16);
  expect(row('16')).toMatchObject({ name: 'Thüringen', inside: 0, own: 0, rate: 0 });
  expect(row(null)).toEqual({
    ...{ key: null, name: 'Bundesweit', level: 'nationwide', inside: 3, own: 3, rate: null },
  });
});

test.each([
  {},
  { region: ['05' as Key] },
  { gathering: 'kreis' as const },
  { gathering: 'land' as const },
])('the numbers are those of the symbols on the map: %j', (change) => {
  const { marks } = mapModelOf(facts(change));
  const shown = rowsOf(change);
  for (const { key, own, inside } of marks) {
    expect(shown.find((it) => it.key === key)).toMatchObject({ own, inside });
  }
  const keys = shown.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('Hamburg is one row, Beckum a municipality, Köln a kreisfreie Stadt', () => {
  expect(rowsOf().filter(({ name }) => name === 'Hamburg')).toHaveLength(1);
  expect(row('02000000')?.level).toBe('land');
  expect(row('05570008')?.level).toBe('gemeinde');
  expect(row('05315000')?.level).toBe('town');
});

test('what the map gathers by Land has no rows for its towns', () => {
  expect(row('05570008', { gathering: 'land' })).toBeUndefined();
  expect(row('05', { gathering: 'land' })?.inside).toBe(3);
});

test('a rate is told from five stories on, by official figures, whatever the areas are tinted by', () => {
  const counts = countPlaces([...Array(5).fill('10'), '05315000', '05570008']);
  const change = { counts, scaleCounts: counts, measure: 'count' } as const;
  const saarland = laender.features.find(({ properties }) => properties.key === '10');
  expect(row('10', change)?.rate).toBeCloseTo(
    500_000 / (saarland?.properties.population ?? Number.NaN),
  );
  expect(row('05', change)?.rate).toBe('few');
  expect(row('05315000', change)?.rate).toBe('few');
  expect(row('05570008', change)?.rate).toBeNull();
});
