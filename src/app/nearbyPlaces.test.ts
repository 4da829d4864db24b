import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { UnitCounts } from '../core/counting/counting';
import { type Key, pathOf } from '../core/key';
import { placeOfShape, readUnitShapes } from '../core/unitShapes';
import { nearbyPlaces } from './nearbyPlaces';

const kreise = readUnitShapes(JSON.parse(readFileSync('geo/kreise.geojson', 'utf8')));

const POINTS: Record<string, [lon: number, lat: number]> = {
  '05570008': [8.0408, 51.7557],
  '05515000': [7.6251, 51.9623],
  '09162000': [11.5755, 48.1374],
  '02000000': [9.9937, 53.5511],
};

const places = new Map(
  [
    ...kreise.features.map(placeOfShape),
    ...Object.entries(POINTS).map(([key, [lon, lat]]) => ({
      ...{ key: key as Key, name: key, lon, lat, population: null },
    })),
  ].map((place) => [place.key, place]),
);

/** One story for each key. */
function countsOf(...keys: string[]): UnitCounts {
  const units = new Map<Key, { own: number; inside: number }>();
  for (const key of keys as Key[]) {
    for (const unit of new Set([...pathOf(key), key])) {
      const known = units.get(unit) ?? { own: 0, inside: 0 };
      units.set(unit, { own: known.own + Number(unit === key), inside: known.inside + 1 });
    }
  }
  return { units, placeless: 0, total: keys.length };
}

const at = (lon: number, lat: number, counts: UnitCounts) =>
  nearbyPlaces({ lon, lat }, kreise, counts, places);

test('in Ahlen: Kreis Warendorf and the Land, then Beckum, then Münster, each with its stories', () => {
  const counts = countsOf('05570008', '05515000', '09162000', '05', '09');
  expect(at(7.89, 51.763, counts)).toEqual({
    around: ['05', '05570'],
    choices: [
      { key: '05570', count: 1, km: null },
      { key: '05', count: 3, km: null },
      { key: '05570008', count: 1, km: 10 },
      { key: '05515000', count: 1, km: 29 },
      { key: '09162000', count: 1, km: 482 },
    ],
  });
});

test('a Kreis with stories of its own is a place as well; one without any is not offered', () => {
  const { choices } = at(7.89, 51.763, countsOf('05562'));
  expect(choices.map(({ key }) => key)).toEqual(['05', '05562']);
});

test('Hamburg is a Land, a Kreis and a town, and is offered once', () => {
  const { around, choices } = at(9.99, 53.55, countsOf('02000000'));
  expect(around).toEqual(['02000000']);
  expect(choices).toEqual([{ key: '02000000', count: 1, km: null }]);
});

test('from Paris the nearest places are told, and none is where the reader is', () => {
  const { around, choices } = at(2.3522, 48.8566, countsOf('05515000', '09162000'));
  expect(around).toEqual([]);
  expect(choices.map(({ key }) => key)).toEqual(['05515000', '09162000']);
  expect(at(2.3522, 48.8566, countsOf()).choices).toEqual([]);
});
