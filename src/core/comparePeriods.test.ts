import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, earlierPeriod } from './comparePeriods';
import { type Day, fromDayNumber, toDayNumber } from './day';
import { startOfRange } from './rollingRange';
import type { RollingRange } from './view';

const day = (text: string) => toDayNumber(text as Day);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const all = span('2015-01-01', '2026-06-30');

function before(from: string, to: string, days = all) {
  const period = earlierPeriod(span(from, to), days);
  return period && [fromDayNumber(period.from), fromDayNumber(period.to), period.years];
}

describe('the same period before', () => {
  test.each([
    ['a part of a year', '2025-01-01', '2025-03-10', '2024-01-01', '2024-03-10', 1],
    ['over the turn of the year', '2024-12-16', '2025-01-05', '2023-12-16', '2024-01-05', 1],
    ['a whole year', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31', 1],
    ['February after a leap year', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29', 1],
    ['February of a leap year', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28', 1],
    ['only 29 February', '2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28', 1],
    ['two years', '2023-01-01', '2024-12-31', '2021-01-01', '2022-12-31', 2],
    ['a year and a day', '2024-01-01', '2025-01-01', '2022-01-01', '2023-01-01', 2],
  ])('%s', (_, from, to, earlier, until, years) => {
    expect(before(from, to)).toEqual([earlier, until, years]);
  });

  test.each([
    ['12m', '2025-02-28', '2023-02-28', '2024-02-28'],
    ['12m', '2024-02-29', '2022-03-01', '2023-02-28'],
    ['12m', '2025-03-03', '2023-03-04', '2024-03-03'],
    ['30d', '2025-03-03', '2024-02-02', '2024-03-03'],
  ])('a rolling range of %s that ends on %s', (range, end, earlier, until) => {
    const first = startOfRange(range as RollingRange, end as Day);
    const period = earlierPeriod(span(first, end), all);
    expect(period?.years).toBe(1);
    expect(fromDayNumber(period?.to ?? 0)).toBe(until);
    expect(fromDayNumber(period?.from ?? 0)).toBe(earlier);
  });

  test('is not there before the first story, not even in part', () => {
    expect(before('2015-12-01', '2016-02-28')).toBeNull();
    expect(before('2016-01-01', '2016-02-28')).toEqual(['2015-01-01', '2015-02-28', 1]);
    expect(before('2015-01-01', '2026-06-30')).toBeNull();
  });

  test('is not there for days after the last story', () => {
    expect(before('2030-01-01', '2030-01-01')).toBeNull();
    expect(before('2026-07-01', '2026-07-31')).toBeNull();
    expect(before('2026-06-01', '2026-06-30')).toEqual(['2025-06-01', '2025-06-30', 1]);
  });

  test('is not there where the stories have a long gap', () => {
    const chosen = span('2025-01-01', '2025-03-03');
    expect(earlierPeriod(chosen, all, [span('2015-10-22', '2024-12-18')])).toBeNull();
    expect(earlierPeriod(chosen, all, [span('2024-03-03', '2024-12-18')])).toBeNull();
    expect(earlierPeriod(chosen, all, [span('2024-03-04', '2024-12-18')])).not.toBeNull();
  });

  test('for any days it lies wholly before them, as long but for leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: all.from, max: all.to }), fc.nat(2500), (from, length) => {
        const chosen = { from, to: from + length };
        const period = earlierPeriod(chosen, span('1980-01-01', '2040-01-01'));
        if (!period) throw new Error('there is room');
        expect(period.to).toBeLessThan(chosen.from);
        const difference = period.to - period.from - length;
        expect(Math.abs(difference)).toBeLessThanOrEqual(2);
        const years = Number(fromDayNumber(from).slice(0, 4)) - period.years;
        expect(fromDayNumber(period.from).slice(0, 4)).toBe(String(years));
        expect(period.years).toBeLessThanOrEqual(Math.ceil((length + 1) / 365) + 1);
      }),
    );
  });
});

describe('the change', () => {
  test.each([
    [48, 43, 12],
    [43, 48, -10],
    [20, 20, 0],
    [0, 20, -100],
    [48, 19, null],
    [5, 0, null],
  ])('%i after %i is %s percent', (now, earlier, percent) => {
    expect(changeOf(now, earlier)).toEqual({ now, before: earlier, percent });
  });
});
