import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { type Stop, stopAt, stopNamed } from './roving';

const stop = (key: string, name: string, lon: number, lat: number): Stop => ({
  key: key as Key,
  name,
  lon,
  lat,
});

const hamburg = stop('02000000', 'Hamburg', 10, 53.55);
const beckum = stop('05570008', 'Beckum', 8.04, 51.76);
const kreis = stop('05562', 'Kreis Recklinghausen', 7.15, 51.69);
const bayern = stop('09', 'Bayern', 11.5, 49);
const muenchen = stop('09162000', 'München', 11.58, 48.14);
const stops = [hamburg, beckum, kreis, bayern, muenchen];

test('arrows lead to the nearest place in their direction, and stay where there is none', () => {
  expect(stopAt(stops, hamburg, 'ArrowDown')).toBe(beckum);
  expect(stopAt(stops, beckum, 'ArrowLeft')).toBe(kreis);
  expect(stopAt(stops, bayern, 'ArrowDown')).toBe(muenchen);
  expect(stopAt(stops, muenchen, 'ArrowDown')).toBe(muenchen);
});

test('Page keys leave none out, Home and End lead to the first and last', () => {
  const seen = [stops[0] as Stop];
  for (let step = 0; step < 4; step += 1) {
    seen.push(stopAt(stops, seen.at(-1) as Stop, 'PageDown') as Stop);
  }
  expect(seen).toEqual(stops);
  expect(stopAt(stops, hamburg, 'PageUp')).toBe(hamburg);
  expect(stopAt(stops, beckum, 'Home')).toBe(hamburg);
  expect(stopAt(stops, beckum, 'End')).toBe(muenchen);
  expect(stopAt(stops, beckum, 'Escape')).toBeUndefined();
});

test('letters lead to a name, umlauts folded, also without "Kreis"', () => {
  expect(stopNamed(stops, hamburg, 'mue')).toBe(muenchen);
  expect(stopNamed(stops, hamburg, 'reck')).toBe(kreis);
  expect(stopNamed(stops, beckum, 'be')).toBe(beckum);
  expect(stopNamed(stops, beckum, 'x')).toBeUndefined();
});

test('a letter typed again goes through all that begin with it', () => {
  expect(stopNamed(stops, hamburg, 'b')).toBe(beckum);
  expect(stopNamed(stops, beckum, 'bb')).toBe(bayern);
  expect(stopNamed(stops, bayern, 'bbb')).toBe(beckum);
});
