import { type Day, type DayNumber, toDayNumber } from '../day';
import { mixSeeds, seededRandom, sumWeights } from './random';

/** The made-up stories stand between these days, both included. */
export const DEMO_SPAN = {
  from: toDayNumber('2006-07-01' as Day),
  to: toDayNumber('2026-06-30' as Day),
};

/** From Sunday on: newsrooms rest at weekends. */
const WEEKDAYS = [0.12, 1, 1.1, 1.15, 1.1, 0.95, 0.25];
/** From January on: little in summer and at the end of the year. */
const MONTHS = [0.9, 1, 1.1, 1, 1, 1, 0.75, 0.7, 1.1, 1.1, 1.15, 0.8];
const DAYS_PER_YEAR = 365.25;
/** Each year has about a seventh more than the one before. */
const GROWTH = 1.14;

function weightOf(day: DayNumber, noise: number): number {
  const date = new Date(day * 86_400_000);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? 1;
  const month = MONTHS[date.getUTCMonth()] ?? 1;
  const isHoliday = date.getUTCMonth() === 11 && date.getUTCDate() > 23;
  const years = (day - DEMO_SPAN.from) / DAYS_PER_YEAR;
  return GROWTH ** years * weekday * month * (isHoliday ? 0.2 : 1) * (0.7 + 0.6 * noise);
}

/** How many of `stories` fall on each day from `DEMO_SPAN.from` on; the sum is `stories`. */
export function countByDay(stories: number, seed: number): Uint32Array {
  const random = seededRandom(mixSeeds(seed, 1));
  const length = DEMO_SPAN.to - DEMO_SPAN.from + 1;
  const weights = Float64Array.from({ length }, (_, index) =>
    weightOf(DEMO_SPAN.from + index, random()),
  );
  const sums = sumWeights(weights);
  const total = sums[length] ?? 1;
  const upTo = (index: number) => Math.round((stories * (sums[index] ?? 0)) / total);
  return Uint32Array.from({ length }, (_, index) => upTo(index + 1) - upTo(index));
}
