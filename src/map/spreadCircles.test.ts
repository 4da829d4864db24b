import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Circle, spreadCircles } from './spreadCircles';

const circle = (x: number, y: number, radius = 20): Circle => ({ at: [x, y], radius });

/** The deepest overlap of two, in pixels. */
function overlapOf(circles: readonly Circle[]): number {
  const spots = spreadCircles(circles);
  let deepest = 0;
  for (const [a, { radius }] of circles.entries()) {
    for (let b = a + 1; b < circles.length; b += 1) {
      const [from, to] = [spots[a] as [number, number], spots[b] as [number, number]];
      const reach = radius + (circles[b] as Circle).radius;
      deepest = Math.max(deepest, reach - Math.hypot(from[0] - to[0], from[1] - to[1]));
    }
  }
  return deepest;
}

test('circles that are clear of each other stay where they are', () => {
  expect(spreadCircles([circle(0, 0), circle(50, 0)])).toEqual([
    [0, 0],
    [50, 0],
  ]);
});

test('two at one place, and a town inside its Land, part', () => {
  expect(overlapOf([circle(100, 100), circle(100, 100)])).toBeLessThan(4);
  expect(overlapOf([circle(100, 100, 30), circle(110, 104, 18)])).toBeLessThan(4);
});

test('a crowd such as that of sixteen Länder on a phone parts as well, and stays together', () => {
  const random = fc.sample(
    fc.record({ x: fc.integer({ min: 60, max: 300 }), y: fc.integer({ min: 20, max: 350 }) }),
    { numRuns: 16, seed: 7 },
  );
  const crowd = random.map(({ x, y }) => circle(x, y, 26));
  expect(overlapOf(crowd)).toBeLessThan(8);
  for (const [index, [x, y]] of spreadCircles(crowd).entries()) {
    const [homeX, homeY] = (crowd[index] as Circle).at;
    expect(Math.hypot(x - homeX, y - homeY)).toBeLessThan(70);
  }
});

test('96 Kreise of Bayern on a phone part too, and München stays where it is', () => {
  const random = fc.sample(
    fc.record({ x: fc.integer({ min: 0, max: 210 }), y: fc.integer({ min: 0, max: 230 }) }),
    { numRuns: 95, seed: 9 },
  );
  const crowd = [circle(110, 170, 20), ...random.map(({ x, y }) => circle(x, y, 12))];
  expect(overlapOf(crowd)).toBeLessThan(3.5);
  const [x, y] = spreadCircles(crowd)[0] as [number, number];
  expect(Math.hypot(x - 110, y - 170)).toBeLessThan(20);
});
