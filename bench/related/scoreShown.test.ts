import { expect, test } from 'vitest';
import { testStory } from '../../src/core/related/testStory.ts';
import { chooseThreshold, scoreShown } from './scoreShown.ts';

const labels = { a: 'akte', b: 'akte', c: 'akte', d: null, e: null };
const feed = {
  stories: Object.keys(labels).map((id) => testStory(id, id, [])),
  placeNames: [],
  matterOf: new Map<string, string | null>(Object.entries(labels)),
};
const answers = new Map([
  [
    'a',
    [
      { id: 'b', score: 0.9 },
      { id: 'd', score: 0.2 },
    ],
  ],
  [
    'b',
    [
      { id: 'a', score: 0.8 },
      { id: 'c', score: 0.3 },
    ],
  ],
  ['d', [{ id: 'e', score: 0.1 }]],
]);

test('counts rows shown, rows missed and stories left alone', () => {
  const { score, wrong } = scoreShown(feed, answers, 0.25);
  // Three rows are right; three stories have room for two each.
  expect(score).toMatchObject({ shown: 3, right: 3, precisionAt5: 1, recallAt5: 0.5 });
  expect(score).toMatchObject({ coverage: 0.667, silence: 1, firstFiveRight: 0.5 });
  expect(wrong).toEqual([]);
});

test('names wrong rows once they are shown', () => {
  const { score, wrong } = scoreShown(feed, answers, 0);
  expect(score).toMatchObject({ shown: 5, right: 3, precisionAt5: 0.6, silence: 0.5 });
  expect(wrong.map(({ id, shown }) => [id, shown.id])).toEqual([
    ['a', 'd'],
    ['d', 'e'],
  ]);
});

test('the threshold is the lowest that leaves nine in ten rows right', () => {
  expect(chooseThreshold(feed, answers)).toBe(0.3);
});
