import { expect, test } from 'vitest';
import type { Day } from '../day';
import { storyId } from './storyId';
import { isRemoved, readTombstones, tombstoneOf } from './tombstone';

const day = '2025-03-01' as Day;
const story = { id: 'a', url: 'https://example.org/1', day, title: 'Celle: Streit mit Frau M.' };
const tombstone = tombstoneOf(story, '2025-04-01' as Day, 'auf Wunsch');

test('a removed story is known again by its id, its link, or its day and headline', () => {
  const marks = readTombstones({ removed: [tombstone] });
  expect(isRemoved({ ...story, url: null, title: 'x' }, marks)).toBe(true);
  expect(isRemoved({ ...story, id: 'b', title: 'x' }, marks)).toBe(true);
  expect(isRemoved({ ...story, id: storyId(day, story.title), url: null }, marks)).toBe(true);
  expect(isRemoved({ ...story, id: 'b', url: null, title: 'x' }, marks)).toBe(false);
});

test('nothing of the headline or the address is kept', () => {
  expect(JSON.stringify(tombstone)).not.toMatch(/Celle|Streit|example/);
});

test('a decisions file without tombstones removes nothing', () => {
  for (const decisions of [
    undefined,
    null,
    {},
    { removed: 'x' },
    { removed: [null, { marks: [1] }] },
  ]) {
    expect(readTombstones(decisions).size).toBe(0);
  }
});
