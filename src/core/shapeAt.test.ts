import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shapeAt } from './shapeAt';
import { readUnitShapes } from './unitShapes';

const kreise = readUnitShapes(
  JSON.parse(readFileSync(new URL('../../geo/kreise.geojson', import.meta.url), 'utf8')),
);

const nameAt = (lon: number, lat: number) => shapeAt({ lon, lat }, kreise)?.properties.name;

test('Beckum lies in Kreis Warendorf, the Wartburg in Eisenach or its Kreis', () => {
  expect(nameAt(8.0408, 51.7557)).toBe('Kreis Warendorf');
  expect(nameAt(10.3065, 50.9661)).toMatch(/Eisenach|Wartburgkreis/);
});

test('a town inside another Kreis is not in that Kreis: München, Bamberg', () => {
  const around = kreise.features.filter(({ properties }) =>
    ['09184', '09471'].includes(properties.key),
  );
  for (const [lon, lat, town] of [
    [11.5755, 48.1374, 'München'],
    [10.8867, 49.8917, 'Bamberg'],
  ] as const) {
    expect(nameAt(lon, lat)).toBe(town);
    expect(shapeAt({ lon, lat }, { ...kreise, features: around })).toBeUndefined();
  }
});

test('parts far from each other are one unit: Bremerhaven is not Bremen, Büsingen is in Konstanz', () => {
  expect(nameAt(8.58, 53.54)).toBe('Bremerhaven');
  expect(nameAt(8.69, 47.697)).toMatch(/Konstanz/);
});

test('Paris, Salzburg and the North Sea lie in none', () => {
  expect(nameAt(2.3522, 48.8566)).toBeUndefined();
  expect(nameAt(13.045, 47.8)).toBeUndefined();
  expect(nameAt(7.2, 54.4)).toBeUndefined();
});

test('a label point lies in its own unit', () => {
  for (const { properties } of kreise.features) {
    const [lon, lat] = properties.label;
    expect(shapeAt({ lon, lat }, kreise)?.properties.key).toBe(properties.key);
  }
});
