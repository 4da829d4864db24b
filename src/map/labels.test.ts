import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import { type Box, boxAround, boxesMeet, isWithin } from './boxes';
import type { Size } from './camera';
import type { Labelled } from './findLabel';
import { cameraFor } from './fit';
import { labelItems } from './labelItems';
import { type LabelSpace, type Placement, placeLabels } from './labels';
import { mapModelOf } from './mapModel';
import { boundsOf } from './outlines';
import { seedFacts, seedPlaces } from './testSeed';

const read = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const laender = read('laender');
const kreise = read('kreise');
const bounds = new Map(
  [...laender.features, ...kreise.features].map((shape) => [
    shape.properties.key as string,
    boundsOf([shape]),
  ]),
);

const at = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** What lies over the map: breadcrumb, Bundesweit, legend, zoom, sources. */
function chromeOf({ width, height }: Size): Box[] {
  if (width < 600) {
    return [
      at(4, 4, 102, 40),
      at(width - 132, 4, 128, 40),
      at(4, height - 46, 84, 42),
      at(width - 44, height - 110, 40, 106),
    ];
  }
  const legend = width < 800 ? 216 : 256;
  return [
    at(12, 12, 108, 46),
    at(width - 207, 12, 195, 46),
    at(12, height - 162, legend, 150),
    at(width - 60, height - 190, 48, 126),
    at(width - 320, height - 62, 308, 52),
  ];
}

/** Source Sans 3 is about half as wide as high. */
const space = (size: Size): LabelSpace => ({
  size,
  blocked: chromeOf(size),
  measure: (text, kind) => Math.ceil(text.length * (kind === 'land' ? 6.4 : 7.4)) + 3,
  lineHeight: { town: 18, kreis: 18, land: 17 },
});

const germany = (size: Size) => cameraFor([], { laender, kreise, places: seedPlaces }, size);

function seedItems(size: Size, region: Key[] = []): Labelled[] {
  const model = mapModelOf(seedFacts(laender, kreise, { region }));
  const camera = cameraFor(region, { laender, kreise, places: seedPlaces }, size);
  return labelItems({ model, bounds, camera, size, newest: () => '' });
}

function boxesOf(items: readonly Labelled[], { badges, labels }: Placement): [string, Box][] {
  const symbols = items
    .filter(({ symbol }) => symbol !== 'none')
    .map(({ key, at: place, width, height }): [string, Box] => [
      `symbol ${key}`,
      boxAround(badges.get(key)?.at ?? place, width, height),
    ]);
  return [...symbols, ...[...labels].map(([key, { box }]): [string, Box] => [`name ${key}`, box])];
}

/** Pairs that lie on each other; dots may, for they stand where their towns are. */
function collisions(items: readonly Labelled[], placement: Placement, blocked: readonly Box[]) {
  const boxes = boxesOf(items, placement);
  const dots = new Set(
    items.filter(({ symbol }) => symbol === 'dot').map(({ key }) => `symbol ${key}`),
  );
  const pairs = boxes.flatMap(([name, box], index) =>
    boxes
      .slice(index + 1)
      .filter(
        ([other, otherBox]) => boxesMeet(box, otherBox) && !(dots.has(name) && dots.has(other)),
      )
      .map(([other]) => `${name} meets ${other}`),
  );
  const covered = boxes
    .filter(([name, box]) => !dots.has(name) && blocked.some((it) => boxesMeet(it, box)))
    .map(([name]) => `${name} is covered`);
  return [...pairs, ...covered];
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1048, height: 650 },
  { width: 720, height: 380 },
  { width: 390, height: 320 },
  { width: 320, height: 262 },
  { width: 280, height: 300 },
];

test.each(SIZES)(
  'at $width × $height nothing lies on anything and no name leaves the map',
  (size) => {
    const items = seedItems(size);
    const placement = placeLabels(items, space(size));
    expect(collisions(items, placement, chromeOf(size))).toEqual([]);
    for (const [, { box }] of placement.labels) expect(isWithin(box, size)).toBe(true);
  },
);

test.each(SIZES)('at $width × $height in Nordrhein-Westfalen as well', (size) => {
  const items = seedItems(size, ['05' as Key]);
  const placement = placeLabels(items, space(size));
  expect(collisions(items, placement, chromeOf(size))).toEqual([]);
});

test('on a large screen every town, the Kreis and every Land with room has its name', () => {
  const size = { width: 1048, height: 650 };
  const { labels } = placeLabels(seedItems(size), space(size));
  const names = [...labels.values()].map(({ text }) => text);
  expect(names).toEqual(
    expect.arrayContaining(['Hamburg', 'Wolfsburg', 'Beckum', 'München', 'Köln']),
  );
  expect(names).toContain('Kreis Recklinghausen');
  const laenderNamed = names.filter((name) =>
    laender.features.some(({ properties }) => properties.name === name || name === 'Meckl.-Vorp.'),
  );
  // Hamburg is named as a town; Bremen is too small for a name.
  expect(laenderNamed.length).toBeGreaterThanOrEqual(14);
});

test('on a phone every town with a story still has its name', () => {
  const size = { width: 390, height: 320 };
  const { labels } = placeLabels(seedItems(size), space(size));
  for (const key of ['05570008', '09162000', '05315000', '02000000', '03103000', '05562']) {
    expect(labels.has(key as Key), key).toBe(true);
  }
});

test('the badge of a Kreis that is small on the screen stands beside it, with a line', () => {
  const size = { width: 1048, height: 650 };
  const items = seedItems(size);
  const recklinghausen = items.find(({ key }) => key === '05562') as Labelled;
  const badge = placeLabels(items, space(size)).badges.get('05562' as Key);
  expect(badge?.aside).toBe(true);
  const [x, y] = badge?.at ?? [0, 0];
  const away = Math.hypot(x - recklinghausen.at[0], y - recklinghausen.at[1]);
  expect(away).toBeGreaterThan(20);
  expect(away).toBeLessThan(90);
});

test('a Land keeps its badge where it is, or near by and without a line', () => {
  const size = { width: 1048, height: 650 };
  const { badges } = placeLabels(seedItems(size), space(size));
  expect(badges.get('09' as Key)?.aside).toBe(false);
});

test('the same news give the same map', () => {
  const size = { width: 720, height: 380 };
  expect(placeLabels(seedItems(size), space(size))).toEqual(
    placeLabels(seedItems(size), space(size)),
  );
});

test('the open story keeps its name when there is room for one only', () => {
  const size = { width: 224, height: 40 };
  const dot = (key: string, x: number): Labelled => ({
    ...{ key: key as Key, symbol: 'dot', kind: 'town', home: [x, 20], at: [x, 20] },
    ...{ width: 16, height: 16 },
    ...{ names: ['Musterhausen'], area: null },
  });
  const { labels } = placeLabels([dot('b', 30), dot('a', 190)], { ...space(size), blocked: [] });
  expect([...labels.keys()]).toEqual(['b']);
});

const town = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
});

test('however the towns lie, their names never meet', () => {
  const size = { width: 600, height: 400 };
  fc.assert(
    fc.property(fc.array(town, { maxLength: 60 }), (towns) => {
      const items = towns.map(
        ({ x, y }, index): Labelled => ({
          ...{ key: `${index}` as Key, symbol: 'dot', kind: 'town', home: [x, y], at: [x, y] },
          ...{ width: 16, height: 16, names: [`Ort Nummer ${index}`], area: null },
        }),
      );
      const placement = placeLabels(items, { ...space(size), blocked: [] });
      expect(collisions(items, placement, [])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('Germany at the start fills the map', () => {
  expect(germany({ width: 1048, height: 650 }).zoom).toBeGreaterThan(5);
});
