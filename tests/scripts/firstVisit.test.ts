import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFirstVisit } from '../../scripts/firstVisit';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['assets/index.css'],
    assets: ['assets/laender.geojson', 'assets/places.geojson', 'assets/maplibre-worker.js'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'src/ui/messages/de.json': { file: 'assets/de.js', isDynamicEntry: true },
  'src/ui/messages/en.json': { file: 'assets/en.js', isDynamicEntry: true },
  'src/map/MapPanel.tsx': {
    file: 'assets/map.js',
    isDynamicEntry: true,
    imports: ['index.html', '_only-map.js'],
  },
  'src/map/MapLibreMap.tsx': {
    file: 'assets/engine.js',
    isDynamicEntry: true,
    imports: ['_shared.js', 'src/map/MapPanel.tsx'],
    css: ['assets/engine.css'],
  },
  'src/timeline/TimelineChart.tsx': {
    file: 'assets/chart.js',
    isDynamicEntry: true,
    imports: ['index.html', '_only-map.js', '_only-chart.js'],
  },
  '_only-chart.js': { file: 'assets/only-chart.js' },
  '_only-map.js': { file: 'assets/only-map.js' },
  'geo/laender.geojson': { file: 'assets/laender.geojson' },
  'geo/kreise.geojson': { file: 'assets/kreise.geojson' },
};

const html = `<link rel="modulepreload" crossorigin href="./assets/preloaded.js">
<link rel="preload" href="./assets/serif.woff2" as="font"><script src="./assets/index.js"></script>`;

const css = '@font-face{src:url(./sans.woff2)format("woff2")}@font-face{src:url("./serif.woff2")}';

let folder = '';

function write(path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-visit-'));
  write('.vite/manifest.json', JSON.stringify(manifest));
  write('index.html', html);
  write('assets/index.css', css);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('critical are the entry, its static imports at any depth, preloads and German messages', () => {
  expect(readFirstVisit(folder).criticalScripts.toSorted()).toEqual([
    'assets/de.js',
    'assets/deep.js',
    'assets/index.js',
    'assets/preloaded.js',
    'assets/shared.js',
  ]);
});

test('each font counts once, whether the document or the styles name it', () => {
  expect(readFirstVisit(folder).fonts).toEqual(['assets/serif.woff2', 'assets/sans.woff2']);
});

test('the map brings its code and the Kreise, but not what is there already', () => {
  expect(readFirstVisit(folder).map).toEqual([
    'assets/map.js',
    'assets/only-map.js',
    'assets/kreise.geojson',
  ]);
});

test('the timeline is weighed apart, without what came with the map', () => {
  expect(readFirstVisit(folder).timeline).toEqual(['assets/chart.js', 'assets/only-chart.js']);
});

test('MapLibre with its worker is weighed apart', () => {
  expect(readFirstVisit(folder).mapEngine).toEqual([
    'assets/engine.js',
    'assets/engine.css',
    'assets/maplibre-worker.js',
  ]);
});

test.each([
  ['index.html', 'no entry'],
  ['src/map/MapPanel.tsx', 'no chunk of the map'],
  ['src/timeline/TimelineChart.tsx', 'no chunk of the timeline'],
  ['src/map/MapLibreMap.tsx', 'no chunk of MapLibre'],
  ['geo/laender.geojson', 'no geo/laender.geojson'],
])('a site without %s is refused, not weighed as light', (missing, message) => {
  const rest = Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== missing));
  write('.vite/manifest.json', JSON.stringify(rest));
  expect(() => readFirstVisit(folder)).toThrow(message);
});
