import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { bordersOf } from './borders';

const square = (west: number): { geometry: Polygon } => ({
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});

const edges = (lines: readonly unknown[][]): number =>
  lines.reduce((sum, line) => sum + line.length - 1, 0);

test('the border of two neighbours is drawn once, what surrounds both is the outer one', () => {
  const { inner, outer } = bordersOf([square(0), square(1)] as never);
  expect(inner).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  expect(edges(outer)).toBe(6);
});

test('an island has an outer border only, in one piece', () => {
  const { inner, outer } = bordersOf([square(5)] as never);
  expect(inner).toEqual([]);
  expect(outer).toHaveLength(1);
  expect(edges(outer)).toBe(4);
});
