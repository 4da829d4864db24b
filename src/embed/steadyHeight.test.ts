import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steadyHeight } from './steadyHeight';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The clock and timers of a page, those that the test moves on. */
const page = () => ({ performance, setTimeout, clearTimeout }) as unknown as Window;

/** What a host is told of these heights, one every `ms`. */
function toldOf(heights: readonly number[], ms: number) {
  const told: number[] = [];
  const take = steadyHeight(page(), (height) => told.push(height));
  const takeAll = (all: readonly number[]) => {
    for (const height of all) {
      vi.advanceTimersByTime(ms);
      take(height);
    }
  };
  takeAll(heights);
  return { told, takeAll };
}

test('two heights that bring each other about stay at the larger one', () => {
  expect(toldOf([500, 492, 500, 492, 500], 20).told).toEqual([500, 492, 500]);
});

test('a smaller height that stays is told all the same, a little later', () => {
  const { told } = toldOf([500, 492, 500, 492], 20);
  expect(told).toEqual([500, 492, 500]);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([500, 492, 500, 492]);
});

test('a frame and a host that go on moving each other do it less and less often', () => {
  const told: number[] = [];
  const take = steadyHeight(page(), (height) => {
    told.push(height);
    // Whatever the host is told brings about the other height.
    setTimeout(() => take(height === 500 ? 492 : 500), 20);
  });
  take(500);
  vi.advanceTimersByTime(60_000);
  expect(told.length).toBeLessThan(20);
});

test('what a reader does later is no such turn', () => {
  const { told, takeAll } = toldOf([500, 492, 500, 492, 500], 20);
  vi.advanceTimersByTime(5000);
  takeAll([492]);
  expect(told.at(-1)).toBe(492);
});

test('a larger height that is undone at once leaves the smaller one', () => {
  expect(toldOf([518, 748, 518], 0).told).toEqual([518, 748, 518]);
});
