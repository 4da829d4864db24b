import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFeed } from '../../../tests/fixtures/writeFeed';
import type { Day } from '../day';
import type { Key } from '../key';
import { type EditedFeed, type EditedStory, readJsonFeed } from './jsonFeed';

const story = (id: string, day: string, more: Partial<EditedStory> = {}): EditedStory => ({
  id,
  title: `Celle: ${id}`,
  dateline: 'Celle',
  summary: '',
  url: null,
  day: day as Day,
  topics: [],
  places: ['03351006' as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: { words: 'Celle', rule: 'town' },
  edited: [],
  ...more,
});

const feed = (...stories: EditedStory[]): EditedFeed => ({
  title: 'T',
  stories,
  places: new Map([
    ['03351006' as Key, { name: 'Celle', lon: 10.080051, lat: 52.62264 }],
    ['12' as Key, { name: 'Brandenburg', lon: 13, lat: 52 }],
  ]),
  source: null,
  retrieved: null,
});

test('what is written is read again as it was', () => {
  const { feed: read } = readJsonFeed(JSON.parse(writeFeed(feed(story('a', '2025-03-01')))));
  expect(read.stories).toEqual([story('a', '2025-03-01')]);
});

test('the order of stories in memory does not change the text', () => {
  const [a, b, c] = [story('a', '2025-03-01'), story('b', '2025-03-01'), story('c', '2025-04-01')];
  expect(writeFeed(feed(b, c, a))).toBe(writeFeed(feed(c, a, b)));
  const ids = JSON.parse(writeFeed(feed(b, c, a))).items.map((item: { id: string }) => item.id);
  expect(ids).toEqual(['c', 'a', 'b']);
});

test('only places that stories use are named, with 4 decimals', () => {
  const { places } = JSON.parse(writeFeed(feed(story('a', '2025-03-01'))))._ortsmarke;
  expect(places).toEqual({ '03351006': { name: 'Celle', lon: 10.0801, lat: 52.6226 } });
});

test('a day is written as its start in Berlin, in winter and in summer', () => {
  const { items } = JSON.parse(writeFeed(feed(story('a', '2025-03-01'), story('b', '2025-07-01'))));
  expect(items.map((item: { date_published: string }) => item.date_published)).toEqual([
    '2025-07-01T00:00:00+02:00',
    '2025-03-01T00:00:00+01:00',
  ]);
});

test('a story without a link gets none, and unknown members of the old file stay', () => {
  const old = { home_page_url: 'https://example.org', items: [{ id: 'a', image: 'x.jpg' }] };
  const output = JSON.parse(writeFeed(feed(story('a', '2025-03-01')), old));
  expect(output.home_page_url).toBe('https://example.org');
  expect(output.items[0].image).toBe('x.jpg');
  expect(output.items[0]).not.toHaveProperty('url');
});

test("the site's own feed is written exactly as it lies there", () => {
  const text = readFileSync(new URL('../../../public/data/stories.json', import.meta.url), 'utf8');
  const { feed: own, rejected } = readJsonFeed(JSON.parse(text));
  expect(rejected).toEqual([]);
  expect(own.stories).toHaveLength(16);
  expect(writeFeed(own, JSON.parse(text))).toBe(text);
});
