import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { project } from './camera';
import { FINGER_REACH, MOUSE_REACH, marksAt, type Screen } from './hitTest';
import type { Mark } from './mapFacts';
import type { Stand } from './placedMarks';

const size = { width: 800, height: 600 };
const camera = { zoom: 6, lng: 8, lat: 51.7 };

const mark = (key: string, lon: number, lat: number, change: Partial<Mark> = {}): Mark => ({
  ...{
    key: key as Key,
    kind: 'dot',
    name: key,
    lon,
    lat,
    own: 1,
    inside: 1,
    strays: 0,
    count: 1,
    rate: null,
    radius: 6,
  },
  ...{ faded: false, selected: false, open: false, ...change },
});

const beckum = mark('05570008', 8.04, 51.755);
const near = mark('05570020', 8.2, 51.755);
const badge = mark('05562', 7.15, 51.694, { kind: 'badge', radius: 0 });

const stands = new Map<Key, Stand>([
  [badge.key, { offset: [-60, -20], aside: true, name: null, focus: [0, 0] }],
  [
    beckum.key,
    {
      offset: [0, 0],
      aside: false,
      focus: [0, 0],
      name: { text: 'Beckum', kind: 'town', left: 11, top: 20, width: 60, height: 18 },
    },
  ],
]);
const screen: Screen = { marks: [near, beckum, badge], stands, camera, size };

const at = (place: Mark, right = 0, down = 0) => {
  const [x, y] = project(place.lon, place.lat, camera, size);
  return [x + right, y + down] as const;
};
const keys = (pixel: readonly [number, number], reach: number) =>
  marksAt(pixel, reach, screen).map(({ key }) => key);

test('a dot is hit by a mouse that is on it, not by one beside it', () => {
  expect(keys(at(beckum, -8), MOUSE_REACH)).toEqual(['05570008']);
  expect(keys(at(beckum, -12), MOUSE_REACH)).toEqual([]);
});

test('a finger reaches further, and both towns it covers, the nearer one first', () => {
  expect(keys(at(beckum, 6), FINGER_REACH)).toEqual(['05570008', '05570020']);
});

test('a finger on the middle of a town means it, though another one is within its reach', () => {
  expect(keys(at(beckum, -2), FINGER_REACH)).toEqual(['05570008']);
});

test('a name stands for its symbol', () => {
  expect(keys(at(beckum, 30, 30), MOUSE_REACH)).toEqual(['05570008']);
});

test('a badge that was moved aside is hit where it stands', () => {
  expect(keys(at(badge, -60, -20), MOUSE_REACH)).toEqual(['05562']);
  expect(keys(at(badge), MOUSE_REACH)).toEqual([]);
});
