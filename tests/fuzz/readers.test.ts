import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { ArchiveError } from '../../src/core/archive/archiveError';
import { readManifest, writeManifest } from '../../src/core/archive/manifest';
import { decodeShard, encodeShard } from '../../src/core/archive/searchShard';
import { readConfig } from '../../src/core/config';
import { locate } from '../../src/core/dateline/locate';
import { type Day, parseDay, readGermanDay } from '../../src/core/day';
import { DecodeError } from '../../src/core/decodeError';
import { readJsonFeed } from '../../src/core/feeds/jsonFeed';
import { readAnyDate } from '../../src/core/feeds/readAnyDate';
import { feedPieces } from '../../src/core/feeds/writeJsonFeed';
import { parseKey } from '../../src/core/key';
import { startOfGermanDay } from '../../src/core/startOfGermanDay';
import { checkConfig } from '../../src/core/statement/statementSchema';
import { gazetteer } from '../fixtures/gazetteer';
import { fuzz, givenOr, hold, holdSame, mutated, mutatedJson } from './fuzz';

const readSite = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public', path), 'utf8'));

const FEED = readSite('data/stories.json') as { items: { title: string; content_text: string }[] };
const CONFIG = readSite('config.json');

test('a changed config is read or refused with a path, and both checks agree', () => {
  fuzz(mutatedJson(CONFIG), 8000, (input) => {
    const problems = checkConfig(input);
    const config = givenOr(() => readConfig(input), [DecodeError]);
    hold(config instanceof Error === problems.length > 0, 'both agree');
  });
});

test('of a changed feed every item is a story or is named, and what is written is read again', () => {
  const few = { ...FEED, items: FEED.items.slice(0, 4) };
  fuzz(mutatedJson(few), 8000, (input) => {
    const read = givenOr(() => readJsonFeed(input), [DecodeError]);
    if (read instanceof Error) return;
    const { feed, rejected } = read;
    const { items } = input as { items: unknown[] };
    const left = rejected.filter(({ path }) => path.startsWith('items['));
    holdSame(feed.stories.length + left.length, items.length, 'stories and rejected rows');
    const written = [
      ...feedPieces(
        feed,
        feed.stories.map((story) => ({ story, other: {} })),
      ),
    ];
    const again = readJsonFeed(JSON.parse(written.join('')));
    holdSame(again.feed.stories, feed.stories, 'written and read again');
    holdSame(again.rejected, [], 'rejected when read again');
  });
});

const NAMES = [
  ...[
    'Kreis ',
    'Landkreis ',
    'Stadt ',
    'Frankfurt',
    'Neustadt',
    'Berlin',
    'Halle',
    'Essen',
    'Bund',
  ],
  ...[
    'Amt ',
    'Samtgemeinde ',
    'Ruhrgebiet',
    'bundesweit',
    ' / ',
    ' und ',
    '-',
    ': ',
    '(Saale)',
    'bei',
  ],
  ...['\u00ad', '\u0301', 'ẞ', '…', '„', '“', '. ', '0', 'a.d.', 'St.', '\ud800'],
];

test('any headline and teaser is placed by the rules, and twice the same', () => {
  const titles = FEED.items.map(({ title }) => title);
  const teasers = FEED.items.map(({ content_text: text }) => text);
  const stories = fc.tuple(mutated(titles, NAMES), mutated(teasers, NAMES));
  fuzz(stories, 8000, ([title, summary]) => {
    const located = locate({ title, summary }, gazetteer);
    const { places, mentions, status, candidates, evidence, by } = located;
    hold(places.length > 0 === (status === 'located'), 'located means a place');
    hold(candidates.length > 0 === (status === 'ambiguous'), 'ambiguous means candidates');
    hold(status !== 'located' || (by !== null && evidence !== null), 'a place has its reason');
    const keys = [...places, ...mentions];
    hold(new Set(keys).size === keys.length, 'each key once');
    hold(
      keys.every((key) => parseKey(key) === key),
      'keys are canonical',
    );
    if (title.length % 4 === 0) holdSame(locate({ title, summary }, gazetteer), located, 'again');
  });
});

const DATES = [
  ...['Mon, 03 Mar 2025 23:30:00 GMT', '3. März 2025', '03.03.2025', '2025-03-03T23:30:00+01:00'],
  ...['2025-03-30T02:30:00+01:00', '0000-01-01', '9999-12-31T23:59:59Z', '2024-02-29'],
];

test('any text is a day that exists or none, and a day begins on itself', () => {
  const words = ['0', '99', ':', 'Z', '+14:00', 'Uhr', 'Feb', '.', '-', ' ', 'T24:00', '31', '٣'];
  fuzz(mutated(DATES, words), 25_000, (text) => {
    const day = readAnyDate(text);
    if (day === undefined) return;
    holdSame(parseDay(day), day, 'a day exists');
    holdSame(readGermanDay(startOfGermanDay(day)), day, 'a day begins on itself');
  });
});

const MANIFEST = JSON.parse(
  writeManifest({
    ...{ title: 'x', source: 'y', retrieved: '2025-03-03' as Day, stories: 3, base: 'v1/' },
    ...{ indexBytes: 900, pageSize: 100 },
    months: [
      ['2025-03', 2],
      ['2025-02', 1],
    ],
  }),
);

test('a changed manifest of an archive is read or refused, and never leads out of its folder', () => {
  fuzz(mutatedJson(MANIFEST), 4000, (input) => {
    const manifest = givenOr(() => readManifest(input), [ArchiveError]);
    if (manifest instanceof Error) return;
    hold(/^[\w-]+\/$/.test(manifest.base), 'a folder beside it');
    const stories = manifest.months.reduce((sum, [, count]) => sum + count, 0);
    holdSame(stories, manifest.stories, 'stories of all months');
  });
});

test('a changed shard of the search index is read or refused', () => {
  const shard = encodeShard([
    { term: 'glasfaser', isBits: false, bytes: Uint8Array.from([1, 2, 3]) },
    { term: 'rathaus', isBits: true, bytes: Uint8Array.from([9]) },
  ]);
  const changes = fc.array(fc.tuple(fc.nat(shard.length - 1), fc.nat(255)), { maxLength: 4 });
  fuzz(fc.tuple(changes, fc.nat(shard.length)), 4000, ([bytes, length]) => {
    const changed = shard.slice(0, length);
    for (const [at, byte] of bytes) if (at < length) changed[at] = byte;
    givenOr(() => decodeShard(changed), [ArchiveError, RangeError]);
  });
});
