import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Day } from '../../core/day';
import type { Key } from '../../core/key';
import type { Story } from '../../core/story';
import { readUnitShapes } from '../../core/unitShapes';
import { testFacts } from '../../export/testFacts';
import type { FileData } from './fileData';
import { makeFilePage } from './makeFilePage';

const geo = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../geo/${name}.geojson`, import.meta.url), 'utf8'));
const laender = readUnitShapes(geo('laender'));
type Town = { properties: { key: Key; name: string }; geometry: { coordinates: [number, number] } };
const towns: Town[] = geo('places').features;

/** Texts of usual length without any word twice as often as in German, so that they do not shrink
 *  more than those of real news. */
const words = towns.map(({ properties }) => properties.name.toLowerCase());
const text = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(seed * 7919 + index * 104_729) % words.length]).join(
    ' ',
  );

const STORIES: readonly Story[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `2025-01-01-${(index * 2654435761).toString(16).padStart(10, '0').slice(-10)}`,
  title: `Ort: ${text(index, 7)}`,
  dateline: 'Ort',
  summary: `${text(index + 5000, 16)}. ${text(index + 9000, 12)}.`,
  url: `https://www.example.org/meldungen/2025/${text(index + 3000, 4).replaceAll(' ', '-')}`,
  day: `2025-${String(12 - Math.floor(index / 84)).padStart(2, '0')}-01` as Day,
  topics: ['ozg'],
  places: [towns[(index * 7) % towns.length]?.properties.key as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: null,
  source: 'Blatt',
}));

let html: string;
beforeAll(async () => {
  const places = new Map(
    towns.map(
      ({
        properties: { key, name },
        geometry: {
          coordinates: [lon, lat],
        },
      }) => [key, { name, lon, lat }],
    ),
  );
  const facts = { ...(await testFacts()), stories: STORIES, total: STORIES.length, places };
  html = await makeFilePage(facts, laender, [{ id: 'ozg', label: 'OZG', color: 'blue' }]);
}, 60_000);

test('a file of 1,000 stories is no larger than 500 KB, and has them all', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(500_000);
  const [, zipped = ''] = /id="data">([^<]+)</.exec(html) ?? [];
  const data: FileData = JSON.parse(gunzipSync(Buffer.from(zipped, 'base64')).toString('utf8'));
  expect(data.stories.map(({ id }) => id)).toEqual(STORIES.map(({ id }) => id));
});

test('it asks for nothing: no address is loaded, and its policy allows none', () => {
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  expect(html).not.toMatch(/<(link|img|iframe)\b| src=|@import|url\((?!#)/);
  expect(html).toContain('GeoNames, CC BY 4.0');
});
