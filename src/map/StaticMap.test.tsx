import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { readUnitShapes } from '../core/unitShapes';
import { loadWords, WordsProvider } from '../ui/words';
import { fitPadding, isRoomy } from './fit';
import { StaticMap } from './StaticMap';
import { ASPECT, staticFrameOf } from './staticGrid';
import { SHEETS } from './staticSheet';
import { seedFacts } from './testSeed';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const laender = readUnitShapes(JSON.parse(file('../../geo/laender.geojson')));
const css = file('./map.css');

let html: string;
beforeAll(async () => {
  const { counts, places } = seedFacts(laender, null);
  html = renderToStaticMarkup(
    <WordsProvider value={await loadWords('de')}>
      <StaticMap
        laender={laender}
        counts={counts}
        places={places}
        pageOf={(land) => (land === '14' ? 'ort/14/' : null)}
      />
    </WordsProvider>,
  );
});

test('the page may hold it: no style attributes, no scripts', () => {
  expect(html).not.toMatch(/ style=|<script|<style| on\w+=/);
});

test('each Land is a link that says its counts', () => {
  expect(html).toContain('<a href="?region=05" aria-label="Nordrhein-Westfalen: 3 Meldungen">');
  expect(html).toContain('<a href="ort/14/" aria-label="Sachsen:');
  expect(html).toContain('Bayern: 2 Meldungen, davon 1 landesweit');
  expect(html).toContain('href="?region=02000000"');
  expect(html.match(/<path class="map-area /g)).toHaveLength(16);
});

test('dots and badges are links to their places, and stories without a place have theirs', () => {
  expect(html).toContain('<a href="?region=05570008" aria-label="Beckum: 1 Meldung">');
  expect(html).toContain('href="?place=none"');
});

test('the outlines cost the document at most 6 KB', () => {
  const paths = (html.match(/ d="[^"]*"/g) ?? []).join('');
  expect(brotliCompressSync(paths).length).toBeLessThanOrEqual(6 * 1024);
});

test('places stand in percent of the drawing: Germany reaches from edge to edge', () => {
  const [x, y] = staticFrameOf(laender).percentOf(8.0408, 51.7557);
  expect(x).toBeGreaterThan(20);
  expect(x).toBeLessThan(30);
  expect(y).toBeGreaterThan(40);
  expect(y).toBeLessThan(50);
});

test('a site of one Land shows it as large as Germany, in the middle', () => {
  const only = (key: string) => ({
    ...laender,
    features: laender.features.filter(({ properties }) => properties.key === key),
  });
  // Höxter in the east, Selfkant in the west.
  const [east = 0] = staticFrameOf(only('05')).percentOf(9.46, 51.8);
  const [west = 0, middle = 0] = staticFrameOf(only('05')).percentOf(5.866, 51.05);
  expect(east).toBeCloseTo(100, 0);
  expect(west).toBeCloseTo(0, 0);
  expect(middle).toBeGreaterThan(40);
  expect(middle).toBeLessThan(80);
});

test('places have names on a large map, and towns on a phone', () => {
  const [, large = '', small = ''] = html.split('map-static__sheet--');
  for (const name of ['Beckum', 'München', 'Kreis Recklinghausen', 'Thüringen']) {
    expect(large).toContain(`>${name}</text>`);
  }
  for (const name of ['Beckum', 'München', 'Hamburg', 'Wolfsburg', 'Köln']) {
    expect(small).toContain(`>${name}</text>`);
  }
});

test('its sheets are shown on maps that are at least as large', () => {
  const { large, small } = SHEETS;
  expect(css).toContain(`(min-width: ${large.width}px) and (min-height: ${large.height}px)`);
  expect(css).toContain(
    `(max-width: ${small.width - 0.02}px) or (max-height: ${small.height - 0.02}px)`,
  );
});

test('legend and sources stand on the paper of the same maps as in the live one', () => {
  expect(css.replace(/\s+/g, '')).toContain(
    '(min-height:340px)and(((min-width:900px)and(min-aspect-ratio:29/20))or((min-width:700px)and(min-aspect-ratio:7/4)))',
  );
  expect(isRoomy({ width: 1048, height: 650 })).toBe(true);
  expect(isRoomy({ width: 720, height: 380 })).toBe(true);
  expect(isRoomy({ width: 700, height: 500 })).toBe(false);
  expect(isRoomy({ width: 390, height: 200 })).toBe(false);
  // A frame of 720 × 560 with list and filters leaves its map so much: the legend folds.
  expect(isRoomy({ width: 720, height: 224 })).toBe(false);
  expect(css).toContain('@container map (max-width: 599.98px) or (max-height: 339.98px) {');
});

test('it stands where the live map shows Germany', () => {
  expect(css).toContain(`--ratio: ${ASPECT.toFixed(5)};`);
  const block = (condition: string): string =>
    css.split(condition)[1]?.split('.map-static {')[1]?.split('}')[0] ?? '';
  const wide = fitPadding({ width: 1048, height: 650 });
  for (const [name, value] of [
    ['top', wide.top],
    ['side', wide.left],
    ['bottom', wide.bottom],
  ] as const) {
    expect(block('@container stage (min-width: 600px) {')).toContain(`--${name}: ${value}px;`);
  }
  const upright = fitPadding({ width: 700, height: 900 });
  const uprightRule = block('@container stage (min-width: 600px) and (aspect-ratio < 1) {');
  expect(uprightRule).toContain(`--top: ${upright.top}px;`);
  expect(uprightRule).toContain(`--bottom: ${upright.bottom}px;`);
  const phone = fitPadding({ width: 390, height: 500 });
  const phoneRule = block('@container stage (aspect-ratio < 1) {');
  expect(phoneRule).toContain(`--top: ${phone.top}px;`);
  expect(phoneRule).toContain(`--bottom: ${phone.bottom}px;`);
});
