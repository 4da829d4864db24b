import { expect, test } from 'vitest';
import type { Key } from './key';
import { unitsWithin } from './unitsWithin';

const at = (key: string, lon: number, lat: number) => ({ key: key as Key, lon, lat });

const PLACES = [
  at('05', 7.6, 51.5),
  at('05570', 7.98, 51.85),
  at('05570008', 8.04, 51.76),
  at('05570004', 8.06, 51.9),
  at('05562', 7.15, 51.69),
  at('02000000', 9.99, 53.55),
];
const within = (west: number, south: number, east: number, north: number, ...region: string[]) =>
  unitsWithin({ west, south, east, north }, PLACES, region as Key[]).sort();

test('a part of the map is its Gemeinden and Kreise by their points, edges included', () => {
  expect(within(7.9, 51.7, 8.05, 51.87)).toEqual(['05570', '05570008']);
  expect(within(8.04, 51.76, 8.05, 51.8)).toEqual(['05570008']);
  expect(within(0, 0, 1, 1)).toEqual([]);
});

test('a Land is in it only with all its places', () => {
  expect(within(7.5, 51.4, 8.2, 52)).not.toContain('05');
  expect(within(7, 51, 9, 52)).toContain('05');
  expect(within(9, 53, 11, 54)).toEqual(['02000000']);
});

test('together with a region it is what lies in both', () => {
  expect(within(7, 51, 9, 52, '05570')).toEqual(['05570', '05570004', '05570008']);
  expect(within(7, 51, 9, 52, '02000000')).toEqual([]);
  expect(within(7.9, 51.8, 8, 51.9, '05570008')).toEqual(['05570008']);
});
