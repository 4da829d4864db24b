import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import { type Day, fromDayNumber, toDayNumber } from '../core/day';
import { enlargedDays } from './enlarge';

const day = (text: string) => toDayNumber(text as Day);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

/** A story every third day of ten years. */
const decade = chooseSlots(
  Array.from({ length: 1218 }, (_, index) => day('2016-07-01') + index * 3),
  new Set(),
) as TimeSlots;
const { days } = decade;

/** A story every third day of two months. */
const brief = chooseSlots(
  Array.from({ length: 20 }, (_, index) => day('2025-01-01') + index * 3),
  new Set(),
) as TimeSlots;

function shown(from: string, to: string, before: ReturnType<typeof span> | null = null) {
  const part = enlargedDays(span(from, to), decade, before);
  return part && [fromDayNumber(part.from), fromDayNumber(part.to)];
}

describe('the enlarged part of a long timeline', () => {
  test('a hundred days have 25 around them on each side', () => {
    expect(shown('2023-01-01', '2023-04-10')).toEqual(['2022-12-07', '2023-05-05']);
  });

  test('a single day has two weeks around it', () => {
    expect(shown('2023-01-15', '2023-01-15')).toEqual(['2022-12-31', '2023-01-30']);
  });

  test('it ends where the stories end', () => {
    expect(shown('2026-04-01', '2026-12-31')?.[1]).toBe(fromDayNumber(days.to));
  });

  test('a small change of the days leaves it, a large one or one to its edge does not', () => {
    const before = span('2022-12-07', '2023-05-05');
    const same = ['2022-12-07', '2023-05-05'];
    expect(shown('2023-01-08', '2023-05-04', before)).toEqual(same);
    expect(shown('2023-01-08', '2023-05-05', before)).not.toEqual(same);
    expect(shown('2022-12-07', '2023-03-01', before)).not.toEqual(same);
    expect(shown('2023-01-08', '2023-01-20', before)).not.toEqual(same);
  });

  test('there is none for all of the time, for days without stories, or in a short timeline', () => {
    expect(enlargedDays(days, decade, null)).toBeNull();
    expect(shown('2030-01-01', '2030-12-31')).toBeNull();
    expect(shown('1999-01-01', '1999-12-31', span('2022-12-07', '2023-05-05'))).toBeNull();
    expect(brief.unit).toBe('day');
    expect(enlargedDays(span('2025-01-10', '2025-01-12'), brief, null)).toBeNull();
  });

  test('it holds the chosen days, and asked again it stays the same', () => {
    const anyDay = fc.integer({ min: days.from, max: days.to });
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
        const chosen = { from: Math.min(a, b), to: Math.max(a, b) };
        const before = enlargedDays({ from: Math.min(c, d), to: Math.max(c, d) }, decade, null);
        const part = enlargedDays(chosen, decade, before);
        if (!part) {
          // Said without a result, of which `false` would be a failure.
          expect(chosen).toEqual(days);
          return;
        }
        expect(part.from).toBeLessThanOrEqual(chosen.from);
        expect(part.to).toBeGreaterThanOrEqual(chosen.to);
        expect(enlargedDays(chosen, decade, part)).toEqual(part);
      }),
    );
  });
});
