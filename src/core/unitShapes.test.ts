import { expect, test } from 'vitest';
import { DecodeError } from './decodeError';
import { readGemeindeShapes, readPlaceFeatures, readUnitShapes } from './unitShapes';

const geometry = { type: 'Polygon', coordinates: [] };
const feature = { type: 'Feature', properties: { key: '05', label: [7, 51] }, geometry };
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test.each([
  ['nothing', null],
  ['no features', file()],
  ['one that is null', file(feature, null)],
  ['one without properties', file(feature, { ...feature, properties: null })],
  ['one without key', file(feature, { ...feature, properties: { label: [7, 51] } })],
  ['one without outline', file(feature, { ...feature, geometry: null })],
])('a file with %s is refused', (_, input) => {
  for (const read of [readUnitShapes, readGemeindeShapes, readPlaceFeatures]) {
    expect(() => read(input)).toThrow(DecodeError);
  }
});

test('a Land or Kreis has a point for its label; others need none', () => {
  const bare = file({ ...feature, properties: { key: '05' } });
  expect(() => readUnitShapes(bare)).toThrow(DecodeError);
  expect(readGemeindeShapes(bare).features).toHaveLength(1);
  expect(readUnitShapes(file(feature)).features).toEqual([feature]);
});
