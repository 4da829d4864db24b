import { expect, test } from 'vitest';
import type { Day } from '../day';
import type { Key } from '../key';
import type { EditedFeed, EditedStory } from './jsonFeed';
import { limitFeed, limitText } from './limitText';
import { SHOWN_TEXTS } from './shownText';

const story: EditedStory = {
  id: 'a',
  title: 'Beckum: Stadt führt E-Akte ein',
  dateline: 'Beckum',
  summary: 'Der Teaser der Quelle.',
  url: 'https://example.org/a',
  day: '2025-03-01' as Day,
  topics: [],
  places: ['05570008' as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: { words: 'Beckum', rule: 'town' },
  edited: [],
};
const retold: EditedStory = { ...story, edited: ['title', 'content_text'] };
const shown = (it: EditedStory) => [it.title, it.summary];

test('each level shows what it says of a story as its source gives it', () => {
  expect(SHOWN_TEXTS.map((level) => shown(limitText(story, level, 'Blatt')))).toEqual([
    ['Beckum: Meldung von Blatt', ''],
    ['Beckum: Meldung von Blatt', ''],
    [story.title, ''],
    [story.title, story.summary],
  ]);
});

test('what an editor wrote is kept at every level; the place never depends on it', () => {
  for (const level of SHOWN_TEXTS) {
    expect(limitText(retold, level, 'Blatt')).toEqual(retold);
    expect(limitText(story, level, 'Blatt')).toMatchObject({
      places: story.places,
      url: story.url,
    });
  }
});

test('a dateline that is no place goes with the headline; so does a headline kept as evidence', () => {
  const topic: EditedStory = {
    ...story,
    title: 'Breitband: Das Netz wächst',
    dateline: 'Breitband',
    by: 'editor',
    evidence: { words: 'Breitband: Das Netz wächst', rule: 'decision' },
  };
  const limited = limitText(topic, 'own', 'Blatt');
  expect(JSON.stringify(limited)).not.toMatch(/Breitband|Netz/);
  expect(limited).toMatchObject({ title: 'Meldung von Blatt', dateline: null });
});

const feed: EditedFeed = {
  title: 'Feed',
  stories: [story, { ...story, id: 'b', source: 'Streng' }],
  places: new Map(),
  source: 'Blatt',
  retrieved: null,
  sources: [{ name: 'Streng', home: null, text: 'headline' }],
};

test('the page shows the lesser of what config and feed allow, and names the source', () => {
  const summaries = (text: (typeof SHOWN_TEXTS)[number]) =>
    limitFeed(feed, text).stories.map(({ summary, source }) => [source, summary]);
  expect(summaries('full')).toEqual([
    ['Blatt', story.summary],
    ['Streng', ''],
  ]);
  expect(summaries('headline')).toEqual([
    ['Blatt', ''],
    ['Streng', ''],
  ]);
});

test('a source of which nothing may be shown shows not even the editors’ text', () => {
  const [first] = limitFeed({ ...feed, stories: [retold] }, 'none').stories;
  expect(shown(first as EditedStory)).toEqual(['Beckum: Meldung von Blatt', '']);
});
