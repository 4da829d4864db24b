import { expect, test } from 'vitest';
import type { Key } from '../key';
import type { StoryFacts } from './counting';
import { tallyPlaces } from './tallyPlaces';

const facts = (...places: string[][]): StoryFacts[] =>
  places.map((keys) => ({ day: 20_000, places: keys as Key[], topics: [] }));

test('each place counts once, however many stories it has', () => {
  const stories = facts(['05570008'], ['05570008', '09'], ['05562'], [], ['02000000']);
  expect(tallyPlaces(stories, Uint32Array.of(0, 1, 2, 3, 4))).toEqual({
    gemeinde: 2,
    kreis: 1,
    land: 1,
    placeless: 1,
  });
});

test('rows that are not shown do not count', () => {
  expect(tallyPlaces(facts(['05'], ['06']), Uint32Array.of(1)).land).toBe(1);
});
