import { expect, test } from 'vitest';
import type { UnitShape } from '../core/unitShapes';
import { countPlaces } from './testSeed';
import { fillOf, tintScaleOf } from './tintScale';

const shapesOf = (...units: [string, number | null][]): UnitShape[] =>
  units.map(([key, population]) => ({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [] },
    properties: { key: key as never, name: key, label: [0, 0], population },
  }));

const many = (key: string, count: number): string[] => Array.from({ length: count }, () => key);

test('counts of Länder make the classes; Hamburg counts though its polygon is called 02', () => {
  const counts = countPlaces([...many('02000000', 3), '05570008', '05', '09']);
  const scale = tintScaleOf('count', 'land', counts, shapesOf(['02', 1], ['05', 1], ['09', 1]));
  expect(scale.classes).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ]);
});

test('fewer than five stories are too few for a rate, none are none', () => {
  const counts = countPlaces([...many('05', 5), ...many('10', 4)]);
  const scale = tintScaleOf('rate', 'land', counts, shapesOf(['05', 1_000_000], ['10', 1_000_000]));
  expect(fillOf(5, 1_000_000, scale)).toBe(1);
  expect(fillOf(4, 1_000_000, scale)).toBe('few');
  expect(fillOf(0, 1_000_000, scale)).toBe(0);
});

test('without an official population there is no rate, which is not zero', () => {
  const counts = countPlaces(many('05', 9));
  expect(fillOf(9, null, tintScaleOf('rate', 'land', counts, shapesOf(['05', null])))).toBe(
    'noData',
  );
});

test('rates below one per 100,000 keep two digits', () => {
  const counts = countPlaces([...many('05', 12), ...many('10', 36)]);
  const scale = tintScaleOf(
    'rate',
    'land',
    counts,
    shapesOf(['05', 10_000_000], ['10', 10_000_000]),
  );
  expect(scale.unit).toBe(100);
  expect(scale.classes.map(({ to }) => to / scale.unit)).toEqual([0.12, 0.36]);
});
