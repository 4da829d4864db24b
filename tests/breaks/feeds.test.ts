import { describe, expect, test } from 'vitest';
import { createScanCounting } from '../../src/core/counting/scanCounting';
import { toColumns } from '../../src/core/counting/toColumns';
import { readGermanDay, toDayNumber } from '../../src/core/day';
import { readJsonFeed } from '../../src/core/feeds/jsonFeed';
import { startOfGermanDay } from '../../src/core/startOfGermanDay';

const item = (index: number, more: object = {}) => ({
  id: `story-${index}`,
  title: `Beckum: Meldung ${index}`,
  content_text: 'Ein Satz.',
  date_published: '2025-03-03T10:00:00+01:00',
  _ortsmarke: { dateline: 'Beckum', places: ['05570008'], status: 'located', by: 'dateline' },
  ...more,
});

const feedOf = (items: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', items });

test('one bad row in a hundred is named, and the 99 others are read', () => {
  const faults = [
    { date_published: '2025-02-31' },
    { id: '' },
    { title: 7 },
    { url: 'javascript:alert(1)' },
    { tags: 'ozg' },
    { _ortsmarke: { places: ['5570008'] } },
  ];
  const items = Array.from({ length: 60_000 }, (_, index) =>
    item(index, index % 100 === 50 ? faults[Math.floor(index / 100) % faults.length] : {}),
  );
  const { feed, rejected } = readJsonFeed(feedOf(items));
  expect(feed.stories).toHaveLength(59_400);
  expect(rejected).toHaveLength(600);
  expect(rejected[0]).toMatchObject({ path: 'items[50].date_published', id: 'story-50' });
  expect(new Set(rejected.map(({ path }) => path)).size).toBe(600);
});

test('a feed of 100 MB is read, and what it says is counted', () => {
  const text = 'Ein Satz über die Verwaltung. '.repeat(100);
  const items = Array.from({ length: 33_000 }, (_, index) => item(index, { content_text: text }));
  const json = JSON.stringify(feedOf(items));
  expect(json.length).toBeGreaterThan(100e6);
  const { feed, rejected } = readJsonFeed(JSON.parse(json));
  expect(rejected).toEqual([]);
  const rows = feed.stories.map((story) => ({ ...story, day: toDayNumber(story.day) }));
  const counting = createScanCounting(toColumns(rows));
  expect(counting.count({ days: null, region: null, topics: null, text: null })).toBe(33_000);
});

test('of two items with one id the first is kept and the second is named', () => {
  const { feed, rejected } = readJsonFeed(feedOf([item(1), item(2), item(1, { title: 'Andere' })]));
  expect(feed.stories.map(({ title }) => title)).toEqual([
    'Beckum: Meldung 1',
    'Beckum: Meldung 2',
  ]);
  expect(rejected).toMatchObject([{ path: 'items[2].id', wanted: 'uniqueId' }]);
});

test('days of the years 0 and 9999 are named; the first and last ones that can be are read', () => {
  const days = ['0000-01-01', '0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31T23:59:59Z'];
  const { feed, rejected } = readJsonFeed(
    feedOf([
      ...days.map((day, index) => item(index, { date_published: day })),
      item(10, { date_published: '1900-01-01' }),
      item(11, { date_published: '2999-12-31' }),
    ]),
  );
  expect(rejected.map(({ wanted }) => wanted)).toEqual(days.map(() => 'date'));
  expect(feed.stories.map(({ day }) => day)).toEqual(['2999-12-31', '1900-01-01']);
});

describe('days are days in Germany, on whatever clock they are written', () => {
  test.each([
    ['2025-03-30T00:59:59Z', '2025-03-30', 'before the clock goes forward'],
    ['2025-03-30T01:00:00Z', '2025-03-30', 'after it'],
    ['2025-03-29T22:59:59Z', '2025-03-29', 'the last second of winter’s day before'],
    ['2025-03-30T22:00:00Z', '2025-03-31', 'the first second after the short day'],
    ['2025-10-25T22:00:00Z', '2025-10-26', 'the first second of the long day'],
    ['2025-10-26T22:59:59Z', '2025-10-26', 'its last second'],
    ['2025-06-30T12:00:00-12:00', '2025-07-01', 'a clock twelve hours behind'],
    ['2025-06-30T12:00:00+14:00', '2025-06-30', 'a clock fourteen hours ahead'],
    ['2091-07-01T21:59:59Z', '2091-07-01', 'years ahead'],
  ])('%s is %s: %s', (instant, day) => {
    expect(readGermanDay(instant)).toBe(day);
    expect(readGermanDay(startOfGermanDay(day as never))).toBe(day);
  });
});
