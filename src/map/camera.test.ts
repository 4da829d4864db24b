import { expect, test } from 'vitest';
import { between, fitBounds, isSameCamera, project, unproject } from './camera';
import { GERMANY } from './fit';

const size = { width: 1048, height: 650 };
const padding = { top: 16, right: 20, bottom: 20, left: 20 };
const germany = fitBounds(GERMANY, size, padding);

test('Germany touches the padding at top and bottom of a wide map and stands in its middle', () => {
  const [left, top] = project(GERMANY.west, GERMANY.north, germany, size);
  const [right, bottom] = project(GERMANY.east, GERMANY.south, germany, size);
  expect(top).toBeCloseTo(16, 6);
  expect(bottom).toBeCloseTo(630, 6);
  expect((left + right) / 2).toBeCloseTo(524, 6);
});

test('Beckum is where MapLibre 6.17 projects it with the same camera', () => {
  // map.project([8.04, 51.755]) on a map of this size, fitted to Germany.
  expect(germany.zoom).toBeCloseTo(5.11468712817846, 9);
  const [x, y] = project(8.04, 51.755, germany, size);
  expect(x).toBeCloseTo(405.05, 1);
  expect(y).toBeCloseTo(289.29, 1);
});

test('a point of the screen leads back to its place', () => {
  const [lon, lat] = unproject(project(8.04, 51.755, germany, size), germany, size);
  expect(lon).toBeCloseTo(8.04, 9);
  expect(lat).toBeCloseTo(51.755, 9);
});

test('a camera on its way starts and ends exactly, and its aim never leaves the screen', () => {
  const beckum = { zoom: 9, lng: 8.04, lat: 51.755 };
  expect(between(germany, beckum, 0)).toEqual(expect.objectContaining({ zoom: germany.zoom }));
  expect(between(germany, beckum, 1).lng).toBeCloseTo(8.04, 9);
  for (let part = 0; part <= 1; part += 0.1) {
    const [x, y] = project(8.04, 51.755, between(germany, beckum, part), size);
    expect(x).toBeGreaterThan(400);
    expect(x).toBeLessThan(530);
    expect(y).toBeGreaterThan(280);
    expect(y).toBeLessThan(330);
  }
});

test('a camera that went through the address, rounded there, is the same; a step aside is not', () => {
  const camera = { zoom: 7.123456, lng: 8.0404321, lat: 51.7551234 };
  expect(isSameCamera(camera, { zoom: 7.12, lng: 8.0404, lat: 51.7551 })).toBe(true);
  expect(isSameCamera(camera, { ...camera, zoom: 7.2 })).toBe(false);
  expect(isSameCamera(camera, { ...camera, lng: 8.05 })).toBe(false);
});
