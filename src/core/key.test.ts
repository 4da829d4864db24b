import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInside, isKreisfrei, type Key, landOf, levelOf, parseKey, pathOf } from './key';

const key = (text: string): Key => {
  const found = parseKey(text);
  if (!found) throw new Error(`no key: ${text}`);
  return found;
};

describe('one place, one key', () => {
  test.each([
    ['02', '02000000'],
    ['02000', '02000000'],
    ['02000000', '02000000'],
    ['11', '11000000'],
    ['09162', '09162000'],
    ['04011', '04011000'],
    ['04', '04'],
    ['05562', '05562'],
    ['01', '01'],
  ])('%s is written %s', (text, canonical) => {
    expect(parseKey(text)).toBe(canonical);
  });

  test.each([
    '',
    '5',
    '00',
    '17',
    '055',
    '0557',
    '055700',
    '0557000',
    '055700081',
    'ab',
    '05570008x',
    ' 05',
  ])('"%s" is no key', (text) => {
    expect(parseKey(text)).toBeUndefined();
  });
});

describe('keys nest', () => {
  test('Beckum lies in Warendorf in Nordrhein-Westfalen', () => {
    expect(pathOf(key('05570008'))).toEqual(['05', '05570', '05570008']);
    expect(isInside(key('05570008'), key('05570'))).toBe(true);
    expect(isInside(key('05570008'), key('05'))).toBe(true);
  });

  test('the breadcrumb names a town that is its own Kreis or Land once', () => {
    expect(pathOf(key('09162'))).toEqual(['09', '09162000']);
    expect(pathOf(key('02'))).toEqual(['02000000']);
    expect(pathOf(key('04012000'))).toEqual(['04', '04012000']);
  });

  test('Landkreis München does not lie in the town of München', () => {
    expect(isInside(key('09184'), key('09162000'))).toBe(false);
    expect(isInside(key('09162000'), key('09184'))).toBe(false);
  });

  test('a Land is not inside one of its Kreise', () => {
    expect(isInside(key('05'), key('05570'))).toBe(false);
  });

  test('levels follow the length of the canonical key', () => {
    expect([key('05'), key('05570'), key('05570008'), key('02')].map(levelOf)).toEqual([
      'land',
      'kreis',
      'gemeinde',
      'gemeinde',
    ]);
  });

  test('the Land of Hamburg is Hamburg', () => {
    expect(landOf(key('02000000'))).toBe('02000000');
    expect(landOf(key('05570008'))).toBe('05');
  });
});

test('the kreisfreie Städte are those of the geodata', () => {
  const listed: string[] = JSON.parse(
    readFileSync(new URL('../../geo/kreisfrei.json', import.meta.url), 'utf8'),
  );
  const kreise: { features: { properties: { key: Key } }[] } = JSON.parse(
    readFileSync(new URL('../../geo/kreise.geojson', import.meta.url), 'utf8'),
  );
  const known = kreise.features.map(({ properties }) => properties.key).filter(isKreisfrei);
  expect(known.sort()).toEqual(listed);
  expect(listed).toHaveLength(106);
});

test('a key that does not exist inside a town that is a Land has that town above it once', () => {
  expect(pathOf('11000007' as Key)).toEqual(['11000000', '11000007']);
});
