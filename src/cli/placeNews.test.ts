import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, newFile, ortsmarke, ROOT } from '../../tests/fixtures/ortsmarke';
import type { Day } from '../core/day';
import { type News, type PlacedNews, placeNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { feedPieces } from '../core/feeds/writeJsonFeed';
import { readConfigFile } from './configFile';
import { loadGazetteer } from './loadGazetteer';
import { DEFAULT_CONFIG, toPath } from './paths';

const gazetteer = loadGazetteer();
const { topics } = await readConfigFile(toPath(DEFAULT_CONFIG));

const place = (bytes: Uint8Array, more: Partial<News> = {}): PlacedNews =>
  placeNews(
    { bytes, topics, address: null, charset: null, today: '2026-11-28' as Day, ...more },
    gazetteer,
  );

/** As `import` would print it. */
function feedOf({ stories, places, retrieved }: PlacedNews) {
  const head = { title: '', places, source: null, retrieved };
  const items = stories.map((story) => ({ story, other: {} }));
  const { items: written, _ortsmarke } = JSON.parse([...feedPieces(head, items)].join(''));
  return { items: written, places: _ortsmarke.places, retrieved: _ortsmarke.retrieved };
}

async function imported(file: string) {
  const { out } = await ortsmarke(['import', file, '--dry-run', '--json', '--out', newFile()]);
  const { items, _ortsmarke } = JSON.parse(out);
  return { items, places: _ortsmarke.places, retrieved: _ortsmarke.retrieved };
}

const fixture = (name: string) => readFileSync(join(ROOT, 'tests/fixtures', name));

const post = (id: number, title: string, more: object) => ({
  id,
  guid: { rendered: `https://blatt.example.org/?p=${id}` },
  link: `https://blatt.example.org/${id}`,
  date_gmt: '2025-03-03T10:00:00',
  title: { rendered: title },
  excerpt: { rendered: '<p>Die Stadt bietet &#8222;alles&#8220; online an.</p>' },
  ...more,
});
const term = (name: string) => ({ 'wp:term': [[{ taxonomy: 'category', name }]] });

/** One of each format that the command line reads. */
const SOURCES: readonly [format: string, bytes: Uint8Array, stories: number][] = [
  ['text-page', fixture('textPage.txt'), 9],
  ['rss', fixture('news.rss'), 2],
  ['atom', fixture('news.atom'), 2],
  ['csv', Buffer.from('Titel;Datum\r\nHöxter: Bäche;03.03.2025\r\n', 'latin1'), 1],
  ['html', fixture('newsPage.html'), 2],
  ['json-feed', readFileSync(join(ROOT, 'public/data/stories.json')), 16],
  [
    'wordpress',
    Buffer.from(
      JSON.stringify([
        post(1, 'Celle: Bauanträge online', { _embedded: term('OZG') }),
        post(2, 'Neustadt: Rathaus-App', {}),
      ]),
    ),
    2,
  ],
];

for (const [format, bytes, count] of SOURCES) {
  test(`${format}: the page's stories are those of the command line, field by field`, async () => {
    const placed = place(bytes);
    expect([placed.format, placed.stories.length]).toEqual([format, count]);
    expect(feedOf(placed)).toEqual(await imported(fileWith(bytes)));
  });
}

test('a name that may mean several places is told with them; an answer places it', () => {
  const bytes = Buffer.from('Titel;Datum\nNeustadt: Rathaus-App;03.03.2025\n;04.03.2025\n');
  const { open, rejected } = place(bytes);
  expect(rejected.map(({ path }) => path)).toEqual(['row 3, headline']);
  expect(open).toMatchObject([{ words: 'Neustadt', day: '2025-03-03' }]);
  const [answer] = open[0]?.candidates ?? [];
  expect(open[0]?.candidates.length).toBeGreaterThan(5);
  expect(answer?.decision).toMatchObject({ words: 'Neustadt', date: '2026-11-28' });
  const decided = place(bytes, { decisions: { decisions: [answer?.decision] } });
  expect(decided.open).toEqual([]);
  expect(decided.stories).toMatchObject([{ by: 'editor', places: [answer?.key] }]);
});

test('categories of WordPress by their numbers are those that come embedded', () => {
  const embedded = place(
    Buffer.from(JSON.stringify([post(1, 'Celle: Neues', { _embedded: term('F&ouml;rderung') })])),
  );
  const numbered = place(
    Buffer.from(JSON.stringify([post(1, 'Celle: Neues', { categories: [7, 8] })])),
    { categories: new Map([[7, 'Förderung']]) },
  );
  expect(embedded.stories[0]?.topics).toEqual(['foerderung']);
  expect(numbered.stories).toEqual(embedded.stories);
});

test('where a JSON Feed goes on is told as it is written there', () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x', next_url: '2.json' };
  const items = [{ id: 'a', title: 'Celle: A', date_published: '2025-03-03' }];
  expect(place(Buffer.from(JSON.stringify({ ...feed, items }))).next).toBe('2.json');
});

test('what is no source is refused with its reason', () => {
  const problemOf = (text: string) => {
    try {
      place(Buffer.from(text));
      return null;
    } catch (error) {
      return error instanceof SourceError ? error.problem : error;
    }
  };
  expect(problemOf('\n ')).toBe('empty');
  expect(problemOf('Guten Tag')).toBe('unknown-format');
  expect(problemOf('{"version":')).toBe('no-json');
  expect(problemOf('<rss><channel><item>')).toBe('cut-off');
  expect(problemOf('a\0')).toBe('binary');
});
