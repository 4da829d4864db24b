import { expect, test } from 'vitest';
import { areaPath, boundsOf, FINE_GRID, linesPath, toGrid } from './outlines';

const grid = { steps: 360, origin: [0.5, 0.5] as const };

const triangle = (size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [10 * size, 0],
      [0, -10 * size],
      [0, 0],
    ],
  ],
});

test('an outline is written in whole steps, relative to the point before', () => {
  expect(areaPath(triangle(1), grid)).toBe('M0 0l10 0-10 10z');
});

test('an island smaller than a step is left out', () => {
  expect(areaPath(triangle(0.01), grid)).toBe('');
  const sliver = [
    [
      [0, 0],
      [10, 0],
      [10.001, 0.001],
      [0, 0],
    ],
  ];
  expect(areaPath({ type: 'Polygon', coordinates: sliver }, grid)).toBe('');
});

test('points that fall together are written once', () => {
  const line = [
    [0, 0],
    [0.1, 0],
    [5, 0],
  ];
  expect(linesPath([line], grid)).toBe('M0 0l5 0');
});

test('the fine grid tells points apart that are a ten thousandth of a degree from each other', () => {
  expect(toGrid([8.0401, 51.7], FINE_GRID)).not.toEqual(toGrid([8.0403, 51.7], FINE_GRID));
});

test('bounds hold all parts of a unit with islands', () => {
  const geometry = {
    type: 'MultiPolygon' as const,
    coordinates: [
      triangle(1).coordinates,
      [
        [
          [-3, 5],
          [-2, 5],
          [-2, 6],
          [-3, 5],
        ],
      ],
    ],
  };
  expect(boundsOf([{ geometry }])).toEqual({ west: -3, south: -10, east: 10, north: 6 });
});
