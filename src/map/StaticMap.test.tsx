import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { readUnitShapes } from '../core/unitShapes';
import { loadWords, WordsProvider } from '../ui/words';
import { fitPadding } from './fit';
import { StaticMap } from './StaticMap';
import { ASPECT, percentOf } from './staticGrid';
import { seedFacts } from './testSeed';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const laender = readUnitShapes(JSON.parse(file('../../geo/laender.geojson')));
const css = file('./map.css');

let html: string;
beforeAll(async () => {
  const { counts, places } = seedFacts(laender, null);
  html = renderToStaticMarkup(
    <WordsProvider value={await loadWords('de')}>
      <StaticMap laender={laender} counts={counts} places={places} />
    </WordsProvider>,
  );
});

test('the page may hold it: no style attributes, no scripts', () => {
  expect(html).not.toMatch(/ style=|<script|<style| on\w+=/);
});

test('each Land is a link that says its counts', () => {
  expect(html).toContain('<a href="?region=05" aria-label="Nordrhein-Westfalen: 3 Meldungen">');
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
  const [x, y] = percentOf(8.0408, 51.7557);
  expect(x).toBeGreaterThan(20);
  expect(x).toBeLessThan(30);
  expect(y).toBeGreaterThan(40);
  expect(y).toBeLessThan(50);
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
