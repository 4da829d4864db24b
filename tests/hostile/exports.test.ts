import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFilePage } from '../../src/app/file/makeFilePage';
import { toDayNumber } from '../../src/core/day';
import { readUnitShapes } from '../../src/core/unitShapes';
import type { ExportFacts } from '../../src/export/exportFacts';
import { filePage } from '../../src/export/filePage';
import { composePicture, MAP, TIMELINE } from '../../src/export/picture';
import { storiesCsv } from '../../src/export/storiesCsv';
import { storiesGeoJson } from '../../src/export/storiesGeoJson';
import { storiesJsonFeed } from '../../src/export/storiesJsonFeed';
import { mapPicture } from '../../src/map/mapPicture';
import { countPlaces, seedFacts } from '../../src/map/testSeed';
import { timelinePicture } from '../../src/timeline/timelinePicture';
import { factsOf } from './hostileFacts';
import { PAYLOADS } from './payloads';
import { addedIn, addressesIn } from './shapes';

/** As many words, so that lines break as they do for the payloads. */
const HARMLESS = PAYLOADS.map((_, index) => `Rathaus ${index} in der Stadt`);
const WORST = PAYLOADS.at(-1) ?? '';

const unitShapes = (name: string) =>
  readUnitShapes(JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8')));
const laender = unitShapes('laender');

let hostile: ExportFacts;
let harmless: ExportFacts;
beforeAll(async () => {
  hostile = await factsOf(PAYLOADS, WORST);
  harmless = await factsOf(HARMLESS, 'Rathaus');
});

describe('tables and data', () => {
  test('no cell of the table begins a formula or leaves its column', () => {
    const { data, errors } = Papa.parse(storiesCsv(hostile).trimEnd(), { delimiter: ';' });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(PAYLOADS.length + 1);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([12]));
    const cells = data.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell));
    expect(cells).toEqual([]);
  });

  test('GeoJSON and JSON Feed say every text as it was', () => {
    const { features } = JSON.parse(storiesGeoJson(hostile));
    const said = features.map(({ properties }: { properties: { title: string } }) => properties);
    expect(said.map(({ title }: { title: string }) => title)).toEqual(PAYLOADS);
    const feed = JSON.parse(storiesJsonFeed(hostile));
    expect(feed.items.map(({ content_text }: { content_text: string }) => content_text)).toEqual(
      PAYLOADS,
    );
  });
});

function pictureOf({ title, says, credits, words }: ExportFacts, texts: readonly string[]): string {
  const [name = ''] = texts;
  const seed = seedFacts(laender, unitShapes('kreise'));
  const places = new Map(
    [...seed.places].map(([key, place], index) => [key, { ...place, name: texts[index] ?? name }]),
  );
  const days = [toDayNumber('2025-03-03' as never)];
  const timeline = timelinePicture(
    words,
    {
      storyDays: days,
      countBins: (bins) => Uint32Array.from(bins.flatMap(() => [1])),
      topics: [{ color: 'blue' }],
      ...{ from: null, to: null, isPaper: false },
    },
    TIMELINE,
  );
  return composePicture({
    ...{ title, sentence: says, language: 'de' },
    ...mapPicture(
      words,
      { ...seed, places, counts: countPlaces([...places.keys()]), within: null },
      MAP,
    ),
    topicsTitle: name,
    topics: texts.map((label) => ({ label, color: 'blue', count: name })),
    placeless: name,
    timeline: timeline && { ...timeline, title: name },
    credits: [...credits, ...texts],
    alternative: texts.join(' '),
  });
}

test('the picture has no element, attribute or address that a harmless one has not', () => {
  const made = pictureOf(hostile, PAYLOADS);
  expect(addedIn(made, pictureOf(harmless, HARMLESS), true)).toEqual([]);
  expect(addressesIn(made, true)).toEqual([]);
  expect(made).not.toMatch(/[^\P{Cc}\t\n\r]/u);
});

describe('the single file', () => {
  const page = (facts: ExportFacts, texts: readonly string[]) =>
    makeFilePage(
      facts,
      laender,
      texts.map((label, index) => ({ id: `t${index}`, label, color: 'blue' as const })),
    );

  test('its markup is that of a harmless one, and its data are no markup', async () => {
    const made = await page(hostile, PAYLOADS);
    expect(addedIn(made, await page(harmless, HARMLESS))).toEqual([]);
    expect(addressesIn(made)).toEqual([]);
    const [, zipped = ''] = /id="data">([^<]+)</.exec(made) ?? [];
    const data = JSON.parse(gunzipSync(Buffer.from(zipped, 'base64')).toString('utf8'));
    expect(data.stories.map(({ summary }: { summary: string }) => summary)).toEqual(PAYLOADS);
  });

  test('any payload as its title and in its script is a text', async () => {
    const { words } = harmless;
    const write = (text: string) =>
      filePage({
        ...{ words, title: text, says: text, credits: [text], style: 'p {}', data: text },
        script: `say(${JSON.stringify(text)})`,
      });
    const usual = await write('Rathaus');
    for (const payload of PAYLOADS) {
      const made = await write(payload);
      expect(addedIn(made, usual), payload).toEqual([]);
      expect(made.match(/<\/script/gi), payload).toHaveLength(2);
    }
  });
});
