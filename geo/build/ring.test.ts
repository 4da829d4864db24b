import { expect, test } from 'vitest';
import { areaOf, contains, type Ring, tidyArea, tidyRing } from './ring.ts';

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Ring = [
  [1, 1],
  [1, 3],
  [3, 3],
  [3, 1],
  [1, 1],
];

test('a point in a hole is outside, as Berlin is outside of Brandenburg', () => {
  const area = { type: 'Polygon' as const, coordinates: [square, hole] };
  expect(contains(area, [0.5, 0.5])).toBe(true);
  expect(contains(area, [2, 2])).toBe(false);
  expect(areaOf(area)).toBe(12);
});

test('repeated positions and spikes that rounding leaves are taken out, also across the seam', () => {
  const repeated: Ring = [
    [0, 0],
    [0, 0],
    [4, 0],
    [4, 4],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const spike: Ring = [
    [0, 0],
    [4, 0],
    [6, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const atSeam: Ring = [
    [9, 9],
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
    [9, 9],
  ];
  expect(tidyRing(repeated)).toEqual(square);
  expect(tidyRing(spike)).toEqual(square);
  expect(tidyRing(atSeam)).toEqual(square);
});

test('a ring that collapsed is dropped; an area of which nothing is left is null', () => {
  const line: Ring = [
    [7, 7],
    [8, 8],
    [7, 7],
  ];
  expect(tidyRing(line)).toEqual([]);
  expect(tidyArea({ type: 'MultiPolygon', coordinates: [[square], [line]] })).toEqual({
    type: 'Polygon',
    coordinates: [square],
  });
  expect(tidyArea({ type: 'Polygon', coordinates: [line] })).toBeNull();
});
