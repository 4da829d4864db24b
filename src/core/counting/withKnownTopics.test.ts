import { expect, test } from 'vitest';
import { toColumns } from './toColumns';
import { withKnownTopics } from './withKnownTopics';

const columns = toColumns([
  { day: 3, places: [], topics: ['cooking', 'ozg'] },
  { day: 2, places: [], topics: [] },
  { day: 1, places: [], topics: ['baking'] },
]);

const topicsOf = ({ topicStart, topic, topics }: typeof columns, row: number) =>
  [...topic.subarray(topicStart[row], topicStart[row + 1])].map((at) => topics[at]);

test('topics that the site does not have are Sonstiges, each where it stood', () => {
  const made = withKnownTopics(columns, new Set(['ozg']));
  expect([0, 1, 2].map((row) => topicsOf(made, row))).toEqual([
    ['sonstiges', 'ozg'],
    ['sonstiges'],
    ['sonstiges'],
  ]);
  expect(made.topics).toHaveLength(2);
});

test('columns whose topics are all known stay the same', () => {
  const all = new Set([...columns.topics]);
  expect(withKnownTopics(columns, all)).toBe(columns);
});
