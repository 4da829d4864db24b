import { expect, test } from 'vitest';
import { dotRadius, hasRoomForNumber, totalHasRoom, totalRadius } from './dotRadius';

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

test('a total has room for its number, unless there are very many', () => {
  const greatest = { land: 200_000, kreis: 16_000 };
  const radius = (count: number) => totalRadius(1900, { count, greatest }, 'kreis');
  expect(totalHasRoom(1900, radius(16))).toBe(true);
  expect(totalHasRoom(1900, radius(96))).toBe(false);
  expect(radius(96)).toBeLessThan(radius(16));
  expect(totalHasRoom(16_000, totalRadius(16_000, { count: 96, greatest }, 'kreis'))).toBe(true);
  expect(totalHasRoom(999, totalRadius(200_000, { count: 96, greatest }, 'land'))).toBe(true);
});

test('a number is written only into a dot that holds it', () => {
  expect(hasRoomForNumber(1, 19)).toBe(false);
  expect(hasRoomForNumber(3, 10)).toBe(true);
  expect(hasRoomForNumber(1500, 10)).toBe(false);
});
