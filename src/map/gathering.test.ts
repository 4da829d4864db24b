import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Key, pathOf } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import { gather, gatheringOf, markBudget } from './gathering';
import { mapModelOf } from './mapModel';
import { countPlaces, seedFacts, seedPlaces } from './testSeed';

const read = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const laender = read('laender');
const kreise = read('kreise');

/** One story in each of a hundred Gemeinden of ten Kreise, as their keys would be. */
const hundredTowns = countPlaces(
  Array.from({ length: 100 }, (_, index) => `0577${index % 10}${String(index).padStart(3, '0')}`),
);

test('few places have a symbol each at any zoom', () => {
  expect(gatheringOf(countPlaces(['05570008', '09']), 0, 24)).toBe('all');
});

test('many are gathered by Land, then by Kreis, then not at all as one comes nearer', () => {
  const at = (steps: number) => gatheringOf(hundredTowns, steps, 8);
  expect([0, 0.5, 1, 1.5, 2].map(at)).toEqual(['land', 'kreis', 'kreis', 'kreis', 'gemeinde']);
});

test('coming nearer never gathers more, and more room gathers no more', () => {
  const rank = ['land', 'kreis', 'gemeinde', 'all'];
  for (const budget of [4, 8, 24, 150]) {
    const ranks = [-1, 0, 1, 2, 3, 6].map((steps) =>
      rank.indexOf(gatheringOf(hundredTowns, steps, budget)),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test('a phone has room for fewer symbols than a desk', () => {
  expect(markBudget({ width: 390, height: 300 })).toBe(26);
  expect(markBudget({ width: 1048, height: 650 })).toBe(150);
  expect(markBudget({ width: 280, height: 120 })).toBe(24);
});

const unitAt = (key: string, level: 'land' | 'kreis' | 'gemeinde', ...region: string[]) =>
  gather(key as Key, level, region as Key[]);

test('a town is counted in its Land or Kreis, a kreisfreie Stadt and Hamburg are their own', () => {
  expect(unitAt('05570008', 'land')).toEqual({ unit: '05', isTotal: true });
  expect(unitAt('05570008', 'kreis')).toEqual({ unit: '05570', isTotal: true });
  expect(unitAt('09162000', 'kreis')).toEqual({ unit: '09162000', isTotal: true });
  expect(unitAt('02000000', 'land')).toEqual({ unit: '02000000', isTotal: true });
  expect(unitAt('05570008', 'gemeinde')).toEqual({ unit: '05570008', isTotal: false });
});

test("a Land's own stories lie in none of its Kreise and keep their badge", () => {
  expect(unitAt('09', 'land')).toEqual({ unit: '09', isTotal: true });
  expect(unitAt('09', 'kreis')).toEqual({ unit: '09', isTotal: false });
});

test('a chosen Land opens its Kreise and a chosen Kreis its Gemeinden, whatever the zoom', () => {
  expect(unitAt('05570008', 'land', '05').unit).toBe('05570');
  expect(unitAt('05570008', 'land', '05570').unit).toBe('05570008');
  expect(unitAt('05566012', 'land', '05570').unit).toBe('05566');
  expect(unitAt('09162000', 'land', '05570').unit).toBe('09');
  expect(unitAt('09162000', 'kreis', '05').unit).toBe('09');
  expect(unitAt('09162000', 'gemeinde', '05').unit).toBe('09162000');
});

const model = (counts: ReturnType<typeof countPlaces>, gathering: 'land') =>
  mapModelOf(seedFacts(laender, kreise, { counts, scaleCounts: counts, gathering }));

test("the totals of all Länder together are all stories that have a place, each Land's once", () => {
  const stories = ['05570008', '05570008', '05562', '05', '09162000', '02000000', '12'];
  const { marks } = model(countPlaces(stories), 'land');
  expect(marks.every(({ kind }) => kind === 'total')).toBe(true);
  const counted = new Map(marks.map(({ key, count }) => [key as string, count]));
  expect(counted).toEqual(
    new Map([
      ['05', 4],
      ['09', 1],
      ['02000000', 1],
      ['12', 1],
    ]),
  );
});

test('the area of a total grows with its stories', () => {
  const many = [...Array.from({ length: 4000 }, () => '09162000'), ...Array(1000).fill('05570008')];
  const { marks } = model(countPlaces(many as string[]), 'land');
  const radius = (key: string) => marks.find((mark) => mark.key === key)?.radius ?? 0;
  expect(radius('09') / radius('05')).toBeGreaterThan(1.3);
});

test('a place that no map knows is counted at its Kreis, else at its Land, and never lost', () => {
  const counts = countPlaces(['05570999', '05998', '05999001', '05', '05570008']);
  const warendorf = { name: 'Kreis Warendorf', lon: 7.98, lat: 51.85, population: null };
  const places = new Map(seedPlaces).set('05570' as Key, { key: '05570' as Key, ...warendorf });
  const { marks } = mapModelOf(seedFacts(laender, kreise, { counts, scaleCounts: counts, places }));
  const mark = (key: string) => marks.find((it) => it.key === key);
  expect(mark('05')).toMatchObject({ kind: 'badge', own: 1, strays: 2, count: 3, inside: 5 });
  expect(mark('05570')).toMatchObject({ kind: 'badge', own: 0, strays: 1, count: 1, inside: 2 });
  expect(mark('05570008')).toMatchObject({ kind: 'dot', count: 1, strays: 0 });
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect(marks.flatMap(({ key }) => pathOf(key)).every((key) => counts.units.get(key))).toBe(true);
});
