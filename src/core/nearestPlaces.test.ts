import { expect, test } from 'vitest';
import type { Key } from './key';
import { distanceKm, nearestTowns } from './nearestPlaces';
import type { Place } from './place';

const place = (key: string, name: string, lon: number, lat: number): Place => ({
  key: key as Key,
  name,
  lon,
  lat,
  population: null,
});

const beckum = place('05570008', 'Beckum', 8.0408, 51.7557);
const koeln = place('05315000', 'Köln', 6.95, 50.9333);
const muenchen = place('09162000', 'München', 11.5755, 48.1374);
const hessen = place('06', 'Hessen', 9, 50.6);

test('Köln and München are about 456 km apart', () => {
  expect(distanceKm(koeln, muenchen)).toBeCloseTo(456, -1);
  expect(distanceKm(koeln, koeln)).toBe(0);
});

test('the nearest towns come first, and Länder are no towns', () => {
  const found = nearestTowns(beckum, [muenchen, hessen, koeln], 5);
  expect(found.map(({ place: { name } }) => name)).toEqual(['Köln', 'München']);
});
