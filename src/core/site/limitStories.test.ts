import { expect, test } from 'vitest';
import { OTHER_TOPIC } from '../counting/counting';
import { placesOfRow } from '../counting/storyColumns';
import { toColumns } from '../counting/toColumns';
import { type Day, toDayNumber } from '../day';
import type { Key } from '../key';
import type { Story } from '../story';
import type { StorySource } from '../storySource';
import { limitStories } from './limitStories';

const story = (id: string, places: string[], mentions: string[] = []): Story => ({
  id,
  title: id,
  summary: '',
  dateline: null,
  url: null,
  day: '2025-03-03' as Day,
  topics: id === 'beckum' ? ['ozg'] : [],
  places: places as Key[],
  mentions: mentions as Key[],
  status: 'located',
  by: null,
  evidence: null,
});

const STORIES = [
  story('beckum', ['05570008']),
  story('both', ['05116000', '06414000'], ['09']),
  story('bund', []),
  story('hesse', ['06']),
  story('nrw', ['05']),
];

const feed = (stories: readonly Story[], isRemote: boolean): StorySource => {
  const later = <T>(value: T) => (isRemote ? Promise.resolve(value) : value);
  return {
    ...(!isRemote && { stories }),
    columns: toColumns(stories.map((it) => ({ ...it, day: toDayNumber(it.day) }))),
    page: (rows) => later(Array.from(rows, (row) => stories[row] as Story)),
    rowOf: (id) => {
      const row = stories.findIndex((it) => it.id === id);
      return later(row < 0 ? undefined : row);
    },
    search: (query) => ({ has: (row) => stories[row]?.title.includes(query) ?? false }),
    isRemote,
  };
};

test.each([false, true])('only stories of the Land are left, texts elsewhere: %s', async (far) => {
  const limited = limitStories(feed(STORIES, far), '05' as Key, true);
  expect(limited.columns.size).toBe(4);
  const page = await limited.page([0, 1, 2, 3]);
  expect(page.map(({ id }) => id)).toEqual(['beckum', 'both', 'bund', 'nrw']);
  expect([await limited.rowOf('nrw'), await limited.rowOf('hesse')]).toEqual([3, undefined]);
  const found = await limited.search('nrw');
  expect([0, 1, 2, 3].filter((row) => found.has(row))).toEqual([3]);
  expect(limited.columns.topics).toEqual(['ozg', OTHER_TOPIC]);
});

test('a place elsewhere of a story that stays is a mention and counts nowhere', async () => {
  const limited = limitStories(feed(STORIES, false), '05' as Key, true);
  const [both] = await limited.page([1]);
  expect(both).toMatchObject({ places: ['05116000'], mentions: ['09', '06414000'] });
  expect(placesOfRow(limited.columns, 1)).toEqual(['05116000']);
  expect(limited.stories?.[1]).toBe(both);
});

test('stories without a place may be left out as well', () => {
  const limited = limitStories(feed(STORIES, false), '05' as Key, false);
  expect(limited.stories?.map(({ id }) => id)).toEqual(['beckum', 'both', 'nrw']);
});

test('of a source that is partly in memory that part is limited as well', () => {
  const source = { ...feed(STORIES, true), inMemory: feed(STORIES.slice(2), false) };
  const { inMemory } = limitStories(source, '05' as Key, true);
  expect(inMemory?.stories?.map(({ id }) => id)).toEqual(['bund', 'nrw']);
  expect(inMemory?.rowOf('nrw')).toBe(1);
});
