import { expect, test } from 'vitest';
import { dotRadius, hasRoomForNumber, isNumberSmall, totalRadius } from './dotRadius';

test('the area of a dot grows with the stories', () => {
  const scale = { count: 20, greatest: 8 };
  const area = (stories: number) => dotRadius(stories, scale) ** 2;
  expect(area(4) / area(1)).toBeCloseTo(4, 0);
  expect(area(8) / area(2)).toBeCloseTo(4, 0);
});

test('a single story is a dot of six pixels while counts are small', () => {
  expect(dotRadius(1, { count: 5, greatest: 1 })).toBe(6);
});

test('the greatest dot stays within bounds, the smallest can still be seen', () => {
  const scale = { count: 400, greatest: 50_000 };
  expect(dotRadius(50_000, scale)).toBeLessThanOrEqual(19);
  expect(dotRadius(1, scale)).toBe(3);
  expect(dotRadius(1, { ...scale, count: 11_000 })).toBe(1.75);
});

/** Bold figures are a little more than half as wide as high. */
const cornerOf = (letters: number, size: number) => Math.hypot(letters * 0.54, 0.66) * (size / 2);

test('Borken with 463 stories has its number, among few Kreise and among the 53 of its Land', () => {
  const greatest = { land: 20_000, kreis: 1574 };
  const radius = (count: number) => totalRadius(463, { count, greatest }, 'kreis');
  const scale = { count: 53, greatest };
  for (const stories of [7, 82, 184, 463, 1000, 1574]) {
    const room = totalRadius(stories, scale, 'kreis') - 1.5;
    const size = isNumberSmall(stories, room + 1.5) ? 11 : 12;
    const letters = String(stories).length + (stories >= 1000 ? 0.5 : 0);
    expect(room, `${stories}`).toBeGreaterThanOrEqual(cornerOf(letters, size));
  }
  expect(isNumberSmall(184, totalRadius(184, scale, 'kreis'))).toBe(true);
  expect(isNumberSmall(184, totalRadius(184, { ...scale, count: 16 }, 'kreis'))).toBe(false);
  expect(radius(53)).toBeLessThanOrEqual(radius(16));
});

test('very many totals are no larger than their numbers and a finger need', () => {
  const greatest = { land: 200_000, kreis: 16_000 };
  const radius = (stories: number) => totalRadius(stories, { count: 96, greatest }, 'kreis');
  expect([9, 99, 999].map(radius)).toEqual([12, 12, 12]);
  expect(radius(1900)).toBeLessThan(totalRadius(1900, { count: 16, greatest }, 'kreis'));
  expect(radius(16_000)).toBeLessThan(20);
});

test('a number is written only into a dot that holds it', () => {
  expect(hasRoomForNumber(1, 19)).toBe(false);
  expect(hasRoomForNumber(3, 10)).toBe(true);
  expect(hasRoomForNumber(1500, 10)).toBe(false);
});
