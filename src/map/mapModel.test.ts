import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import type { MapFacts } from './mapFacts';
import { mapModelOf } from './mapModel';
import { countPlaces, seedFacts } from './testSeed';

const read = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const laender = read('laender');
const kreise = read('kreise');

const model = (change: Partial<MapFacts> = {}) => mapModelOf(seedFacts(laender, kreise, change));
const land = (key: string, change: Partial<MapFacts> = {}) =>
  model(change).laender.find((area) => area.key === key);
const mark = (key: string, change: Partial<MapFacts> = {}) =>
  model(change).marks.find((it) => it.key === key);

test('a badge counts the own stories of a Land, its tint all stories inside', () => {
  expect(mark('09')).toMatchObject({ kind: 'badge', own: 1, inside: 2 });
  expect(land('09')).toMatchObject({ inside: 2, fill: 2 });
});

test('a Land without stories of its own has no badge, but a tint for what lies in it', () => {
  expect(mark('05')).toBeUndefined();
  expect(land('05')).toMatchObject({ own: 0, inside: 3, fill: 3 });
  expect(land('16')).toMatchObject({ inside: 0, fill: 0 });
});

test('Hamburg is a dot, and the polygon 02 is tinted by its key of eight digits', () => {
  expect(mark('02000000')).toMatchObject({ kind: 'dot', name: 'Hamburg' });
  expect(land('02000000')).toMatchObject({ shape: '02', inside: 1, fill: 1 });
  expect(model().marks.filter(({ name }) => name === 'Hamburg')).toHaveLength(1);
});

test('the badge of Brandenburg is not in Berlin', () => {
  const { lon = 0, lat = 0 } = mark('12') ?? {};
  expect(lon > 13.08 && lon < 13.77 && lat > 52.33 && lat < 52.68).toBe(false);
});

test('outside the chosen region all is faded but keeps its number', () => {
  const region = ['05' as Key];
  expect(mark('05570008', { region })).toMatchObject({ faded: false, own: 1 });
  expect(mark('09', { region })).toMatchObject({ faded: true, own: 1 });
  expect(land('09', { region })).toMatchObject({ faded: true, fill: 2 });
});

test('around a chosen Gemeinde its Land stays clear, and stories of the whole Land fade', () => {
  const region = ['09162000' as Key];
  expect(land('09', { region })?.faded).toBe(false);
  expect(mark('09', { region })?.faded).toBe(true);
  expect(mark('09162000', { region })).toMatchObject({ faded: false, selected: true });
});

test('while the Bundesweit box is chosen every place is faded', () => {
  expect(model({ placeless: true }).marks.every(({ faded }) => faded)).toBe(true);
});

test('a Kreis with stories of its own is drawn; others once their Land is chosen', () => {
  expect(model().kreise).toMatchObject([{ key: '05562', fill: 'accent' }]);
  const { kreise: shown, scale } = model({ region: ['10' as Key] });
  expect(shown.filter(({ key }) => key.startsWith('10'))).toHaveLength(6);
  expect(shown.find(({ key }) => key === '05562')).toMatchObject({ fill: 'accent', faded: true });
  expect(scale.level).toBe('kreis');
});

test('in a chosen Land its Kreise are tinted by what lies in them', () => {
  const { kreise: shown, scale } = model({ region: ['05' as Key] });
  expect(scale.classes).toEqual([{ from: 1, to: 1 }]);
  const fills = new Map(shown.map(({ key, fill }) => [key as string, fill]));
  expect(fills.get('05570')).toBe(1);
  expect(fills.get('05562')).toBe(1);
  expect(fills.get('05315000')).toBe(1);
  expect(fills.get('05558')).toBe(0);
});

test('a rate is told for Land and Kreis by official figures, and not for fewer than five', () => {
  const many = countPlaces(Array.from({ length: 9 }, () => '05562'));
  const rated = (measure: 'count' | 'rate') =>
    model({ measure, counts: many, scaleCounts: many }).marks[0]?.rate ?? null;
  expect(rated('rate')).toBeCloseTo(9 / 6.15261, 4);
  expect(rated('count')).toBeNull();
  expect(model({ measure: 'rate' }).laender.find(({ key }) => key === '05')).toMatchObject({
    fill: 'few',
    rate: null,
  });
});

test('classes and dots keep their scale while dates are brushed', () => {
  const counts = countPlaces(['05570008']);
  const brushed = model({ counts });
  expect(brushed.scale.classes).toEqual(model().scale.classes);
  expect(brushed.laender.find(({ key }) => key === '05')?.fill).toBe(1);
  expect(brushed.marks).toHaveLength(1);
});

test('a dot keeps its size while the dates of other stories are brushed away', () => {
  const all = countPlaces([...Array.from({ length: 40 }, () => '09162000'), '05570008']);
  const radius = (counts: typeof all) =>
    model({ counts, scaleCounts: all }).marks.find(({ key }) => key === '05570008')?.radius;
  expect(radius(countPlaces(['05570008']))).toBe(radius(all));
});

test('places of the open story are marked', () => {
  expect(mark('05562', { openPlaces: ['05562' as Key] })?.open).toBe(true);
});

test('without outlines of the Kreise their badges are there', () => {
  const early = mapModelOf(seedFacts(laender, null));
  expect(early.kreise).toEqual([]);
  expect(early.marks.some(({ key }) => key === '05562')).toBe(true);
});
