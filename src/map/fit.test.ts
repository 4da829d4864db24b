import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import { project } from './camera';
import { cameraFor, clampCamera, fitPadding, GERMANY } from './fit';
import { boundsOf } from './outlines';
import { seedPlaces } from './testSeed';

const read = (name: string) =>
  readUnitShapes(
    JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8')),
  );
const ground = { laender: read('laender'), kreise: read('kreise'), places: seedPlaces };
const size = { width: 1048, height: 650 };

test('the frame of Germany holds all boundaries and is hardly wider', () => {
  const real = boundsOf(ground.laender.features);
  for (const [frame, found] of [
    [-GERMANY.west, -real.west],
    [-GERMANY.south, -real.south],
    [GERMANY.east, real.east],
    [GERMANY.north, real.north],
  ] as const) {
    expect(frame).toBeGreaterThanOrEqual(found - 1e-9);
    expect(frame - found).toBeLessThan(0.05);
  }
});

test.each([
  ['a Land', '05', '05'],
  ['a Kreis', '05570', '05570'],
  ['a Gemeinde, by its Kreis', '05570008', '05570'],
  ['Hamburg, by its Land', '02000000', '02'],
])('%s fills the map and stays clear of its edges', (_, key, shape) => {
  const camera = cameraFor([key as Key], ground, size);
  const shapes = [...ground.laender.features, ...ground.kreise.features];
  const unit = shapes.filter(({ properties }) => properties.key === shape);
  const bounds = boundsOf(unit);
  const [left, top] = project(bounds.west, bounds.north, camera, size);
  const [right, bottom] = project(bounds.east, bounds.south, camera, size);
  expect(Math.max(right - left, bottom - top)).toBeGreaterThan(300);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(20);
  expect(right).toBeLessThanOrEqual(size.width - 50);
  expect(bottom).toBeLessThanOrEqual(size.height - 50);
  // The legend is 264 pixels wide and 160 high.
  expect(left >= 264 || bottom <= size.height - 160).toBe(true);
});

test('without outlines of the Kreise a Gemeinde is shown with its surroundings', () => {
  const camera = cameraFor(['05570008' as Key], { ...ground, kreise: null }, size);
  const [x, y] = project(8.0408, 51.7557, camera, size);
  expect(x).toBeGreaterThan(300);
  expect(x).toBeLessThan(750);
  expect(y).toBeGreaterThan(150);
  expect(y).toBeLessThan(500);
});

test('two Länder far apart are shown together', () => {
  const camera = cameraFor(['01', '09'] as Key[], ground, size);
  const [, north] = project(9.5, 54.8, camera, size);
  const [, south] = project(11, 47.4, camera, size);
  expect(north).toBeGreaterThan(0);
  expect(south).toBeLessThan(size.height);
});

test('a camera from an address that looks at Africa is brought back to Germany', () => {
  const { zoom, lat, lng } = clampCamera({ zoom: 1, lat: 5, lng: 20 }, size);
  expect(zoom).toBe(3.5);
  expect(lat).toBeGreaterThan(46);
  expect(lng).toBeLessThan(17);
});

test.each([
  [280, 120],
  [320, 150],
  [280, 200],
])(
  'a frame of %i by %i shows all of Germany, and no renderer shows it otherwise',
  (width, height) => {
    const frame = { width, height };
    const camera = cameraFor([], ground, frame);
    expect(clampCamera(camera, frame)).toEqual(camera);
    const [left, top] = project(GERMANY.west, GERMANY.north, camera, frame);
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
  },
);

test('a map that is higher than wide keeps its corners for what lies over it', () => {
  expect(fitPadding({ width: 390, height: 600 }).top).toBeGreaterThanOrEqual(48);
  expect(fitPadding({ width: 700, height: 900 }).bottom).toBeGreaterThanOrEqual(60);
});
