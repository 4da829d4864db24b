import type { DaySpan } from '../../src/core/counting/counting.ts';
import { seededRandom } from '../../src/core/demo/random.ts';

const WINDOW = 90;

/** A window of 90 days that moves on by one day with each step, through the middle of the time. */
export function slides(days: DaySpan, steps: number): DaySpan[] {
  const first = Math.floor((days.from + days.to - steps - WINDOW) / 2);
  return Array.from({ length: steps }, (_, step) => ({
    from: first + step,
    to: first + step + WINDOW - 1,
  }));
}

/** Spans whose ends lie anywhere. */
export function jumps(days: DaySpan, steps: number, seed: number): DaySpan[] {
  const random = seededRandom(seed);
  const anyDay = () => days.from + Math.floor(random() * (days.to - days.from + 1));
  return Array.from({ length: steps }, () => {
    const [a, b] = [anyDay(), anyDay()];
    return { from: Math.min(a, b), to: Math.max(a, b) };
  });
}
