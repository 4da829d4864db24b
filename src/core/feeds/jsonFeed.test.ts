import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DecodeError } from '../decodeError';
import { readJsonFeed } from './jsonFeed';

const VERSION = 'https://jsonfeed.org/version/1.1';
const item = (more: object = {}) => ({
  id: 'a',
  title: 'Celle: Bauanträge ohne Papier',
  content_text: 'Ein Satz.',
  date_published: '2025-03-28T00:00:00+01:00',
  ...more,
});
const read = (...items: unknown[]) => readJsonFeed({ version: VERSION, title: 'T', items });
const reasons = (...items: unknown[]) =>
  read(...items).rejected.map(({ path, wanted }) => `${path} ${wanted}`);

test('an item of our own is read with everything the page needs', () => {
  const mark = {
    dateline: 'Celle',
    places: ['03351006'],
    mentions: ['03'],
    status: 'located',
    by: 'dateline',
    evidence: { words: 'Celle', rule: 'town' },
    edited: ['title'],
  };
  const { feed, rejected } = read(
    item({ tags: ['ozg'], url: 'https://example.org/1', _ortsmarke: mark }),
  );
  expect(rejected).toEqual([]);
  expect(feed.stories).toEqual([
    {
      id: 'a',
      title: 'Celle: Bauanträge ohne Papier',
      summary: 'Ein Satz.',
      url: 'https://example.org/1',
      day: '2025-03-28',
      topics: ['ozg'],
      ...mark,
    },
  ]);
});

test('an item of a foreign feed has no place and no link it does not state', () => {
  const [story] = read(item()).feed.stories;
  expect(story).toMatchObject({ places: [], mentions: [], status: 'none', by: null, url: null });
});

test('a number as id becomes text', () => {
  expect(read(item({ id: 7 })).feed.stories[0]?.id).toBe('7');
});

test('Hamburg is one place however its key is written', () => {
  const { feed } = read(item({ _ortsmarke: { places: ['02', '02000', '02000000'] } }));
  expect(feed.stories[0]?.places).toEqual(['02000000']);
});

test('a bad row is named with its path and never stops the good ones', () => {
  const good = item({ id: 'good' });
  const { feed } = read(item({ date_published: '2026-5-1' }), good);
  expect(feed.stories.map((story) => story.id)).toEqual(['good']);
  expect(reasons(item({ date_published: '2026-5-1' }), good)).toEqual([
    'items[0].date_published date',
  ]);
  expect(reasons(item({ date_published: '2026-02-31T10:00:00Z' }))).toEqual([
    'items[0].date_published date',
  ]);
  expect(reasons(item({ title: ' ' }))).toEqual(['items[0].title filledText']);
  expect(reasons(item({ id: undefined }))).toEqual(['items[0].id filledText']);
  expect(reasons(item({ tags: 'ozg' }))).toEqual(['items[0].tags list']);
  expect(reasons(item({ _ortsmarke: { places: [5570008] } }))).toEqual([
    'items[0]._ortsmarke.places[0] key',
  ]);
  expect(reasons(item({ _ortsmarke: { status: 'maybe' } }))).toEqual([
    'items[0]._ortsmarke.status status',
  ]);
  expect(reasons(null, 'x', [])).toEqual(['items[0] object', 'items[1] object', 'items[2] object']);
});

test('a second item with the same id is left out', () => {
  const { feed, rejected } = read(item(), item({ title: 'Other' }));
  expect(feed.stories.map((story) => story.title)).toEqual(['Celle: Bauanträge ohne Papier']);
  expect(rejected).toEqual([{ path: 'items[1].id', wanted: 'uniqueId', got: '"a"', id: 'a' }]);
});

test('only https, http and mailto links pass, also when disguised', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//x.org',
    'https://a b',
  ]) {
    expect(reasons(item({ url }))).toEqual(['items[0].url link']);
  }
  expect(read(item({ url: 'mailto:a@example.org' })).feed.stories[0]?.url).toBe(
    'mailto:a@example.org',
  );
});

test('stories come newest first, then by id', () => {
  const rows = [
    item({ id: 'b' }),
    item({ id: 'c', date_published: '2025-04-01' }),
    item({ id: 'a' }),
  ];
  expect(read(...rows).feed.stories.map((story) => story.id)).toEqual(['c', 'a', 'b']);
});

test('a place with a bad point is left out of the names and named', () => {
  const places = {
    '03351006': { name: 'Celle', lon: 10.08, lat: 52.62 },
    '03': { name: 'N', lon: 'x', lat: 0 },
  };
  const { feed, rejected } = readJsonFeed({ version: VERSION, items: [], _ortsmarke: { places } });
  expect([...feed.places]).toEqual([['03351006', { name: 'Celle', lon: 10.08, lat: 52.62 }]]);
  expect(rejected.map((row) => row.path)).toEqual(['_ortsmarke.places["03"].lon']);
});

test('what is no JSON Feed is refused whole', () => {
  for (const input of [
    null,
    [],
    {},
    { items: [] },
    { version: VERSION },
    { version: 'rss', items: [] },
  ]) {
    expect(() => readJsonFeed(input)).toThrow(DecodeError);
  }
});

test('any JSON in place of items and their fields gives an answer without a crash', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.jsonValue(), (items, mark, field) => {
      const rows = [
        ...items,
        item({ _ortsmarke: mark }),
        item({ id: 'b', tags: field, url: field }),
      ];
      const { feed, rejected } = readJsonFeed({ version: VERSION, items: rows, _ortsmarke: mark });
      expect(feed.stories.length + rejected.length).toBeGreaterThanOrEqual(rows.length);
    }),
  );
});
