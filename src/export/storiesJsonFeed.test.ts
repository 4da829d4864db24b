import { expect, test } from 'vitest';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import { storiesJsonFeed } from './storiesJsonFeed';
import { STORIES, testFacts } from './testFacts';

test('the page reads its own feed back as the same stories, places and day', async () => {
  const facts = await testFacts();
  const text = storiesJsonFeed(facts);
  const { feed, rejected } = readJsonFeed(JSON.parse(text));
  expect(rejected).toEqual([]);
  // Space around a text is nobody's.
  const trimmed = STORIES.map((it) => ({ ...it, summary: it.summary.trim(), edited: [] }));
  expect(feed.stories).toEqual(trimmed);
  expect(feed.places).toEqual(facts.places);
  expect(feed.retrieved).toBe('2025-03-04');
});

test('it says what it is, from where and under which licences', async () => {
  const feed = JSON.parse(storiesJsonFeed(await testFacts()));
  expect(feed.home_page_url).toBe('https://news.example.org/?region=05');
  expect(feed.description).toContain('Ortsmarke, Beckum: 7 Meldungen');
  expect(feed.description).toContain('CC BY 4.0');
});
