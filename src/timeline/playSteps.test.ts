import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { addMonths, type Day, fromDayNumber, toDayNumber } from '../core/day';
import type { RollingRange } from '../core/view';
import { firstStep, nextStep } from './playSteps';
import { chosenDays, isWhole, type TimeRange, WHOLE_TIME } from './rangeDays';

const day = (text: string) => toDayNumber(text as Day);
const slotsOf = (days: readonly string[]) => chooseSlots(days.map(day), new Set()) as TimeSlots;

/** Two weeks of 2015, a fold, thirteen weeks from 9 December 2024. */
const folded = slotsOf(['2015-10-21', '2024-12-19', '2025-01-07', '2025-03-03']);

/** Twenty years, in years. */
const years = slotsOf(
  Array.from({ length: 78 }, (_, index) => addMonths('2007-01-10' as Day, index * 3)).concat(
    '2026-06-30' as Day,
  ),
);

/** All positions from the first on. */
function played(range: TimeRange, time: TimeSlots): TimeRange[] {
  const steps = [firstStep(range, time)];
  for (;;) {
    const next = nextStep(steps.at(-1) as TimeRange, time);
    if (!next) return steps;
    steps.push(next);
  }
}

describe('playing', () => {
  test('the whole time gathers it week by week, over the fold, until all is there', () => {
    expect(nextStep(WHOLE_TIME, folded)).toBeNull();
    const steps = played(WHOLE_TIME, folded);
    expect(steps.every(({ from }) => from === null)).toBe(true);
    const ends = steps.map(({ to }) => to);
    expect(ends.slice(0, 4)).toEqual(['2015-10-25', '2015-11-01', '2024-12-15', '2024-12-22']);
    expect(ends.slice(-2)).toEqual(['2025-03-02', null]);
    expect(ends).toHaveLength(2 + 13);
  });

  test('two chosen weeks move on by a week until the newest story', () => {
    const range = { from: '2024-12-16' as Day, to: '2024-12-29' as Day, last: null };
    expect(nextStep(range, folded)).toEqual({ from: '2024-12-23', to: '2025-01-05', last: null });
    const end = { from: '2025-02-24' as Day, to: '2025-03-02' as Day, last: null };
    expect(nextStep(end, folded)).toEqual({ from: '2025-03-03', to: '2025-03-09', last: null });
    expect(nextStep({ from: '2025-02-24' as Day, to: null, last: null }, folded)).toBeNull();
  });

  test('at the end they begin anew at the beginning of time, and move from there', () => {
    const end = { from: '2025-02-24' as Day, to: '2025-03-09' as Day, last: null };
    expect(nextStep(end, folded)).toBeNull();
    const first = firstStep(end, folded);
    expect(first).toEqual({ from: '2015-10-19', to: '2015-11-01', last: null });
  });

  test('they leave what is before a fold and enter what is after it', () => {
    const before = { from: '2015-10-19' as Day, to: '2015-11-01' as Day, last: null };
    const leaving = nextStep(before, folded) as TimeRange;
    expect(leaving).toEqual({ from: '2015-10-26', to: '2015-11-08', last: null });
    expect(nextStep(leaving, folded)).toEqual({ from: '2024-12-02', to: '2024-12-15', last: null });
  });

  test('a rolling range moves as a window of its ten days', () => {
    const last = { ...WHOLE_TIME, last: '10d' as RollingRange };
    expect(nextStep(last, folded)).toBeNull();
    expect(firstStep(last, folded)).toEqual({ from: '2015-10-19', to: '2015-10-28', last: null });
  });

  test.each([
    ['2026-01-01', '2026-06-30', '2007-01-01 2007-06-30', '2007-07-01 2007-12-31'],
    ['2025-07-01', '2026-06-30', '2007-01-01 2007-12-31', '2008-01-01 2008-12-31'],
    ['2026-01-01', '2026-12-31', '2007-01-01 2007-12-31', '2008-01-01 2008-12-31'],
    ['2024-07-15', '2026-07-14', '2007-01-01 2008-12-31', '2008-01-01 2009-12-31'],
    ['2026-06-01', '2026-06-30', '2007-01-01 2007-01-31', '2007-02-01 2007-02-28'],
    ['2026-06-11', '2026-06-30', '2007-01-01 2007-01-20', '2007-01-21 2007-02-09'],
    ['2024-06-11', '2026-06-30', '2007-01-01 2009-01-19', '2008-01-01 2010-01-19'],
  ])('from %s to %s keeps its length where bars are years', (from, to, ...wanted) => {
    const first = firstStep({ from: from as Day, to: to as Day, last: null }, years);
    const steps = [first, nextStep(first, years) as TimeRange];
    expect(steps.map((step) => `${step.from} ${step.to}`)).toEqual(wanted);
  });

  test('days without stories give no length: after all a bin is played, before them they are', () => {
    const after = { from: '2030-01-01' as Day, to: null, last: null };
    expect(nextStep(after, years)).toBeNull();
    expect(firstStep(after, years)).toEqual({ from: '2007-01-01', to: '2007-12-31', last: null });
    const before = { from: '1990-01-01' as Day, to: '1990-03-31' as Day, last: null };
    expect(nextStep(before, years)).toEqual({ from: '2007-01-01', to: '2007-03-31', last: null });
  });

  test('a window that reaches the last bin, but not its last story, moves on', () => {
    const long = { from: '2015-10-21' as Day, to: '2025-03-02' as Day, last: null };
    expect(nextStep(long, folded)).toEqual({ from: '2015-10-28', to: '2025-03-09', last: null });
  });

  test('paused while it gathers, it goes on gathering', () => {
    const paused = { from: null, to: '2024-12-22' as Day, last: null };
    expect(nextStep(paused, folded)).toEqual({ from: null, to: '2024-12-29', last: null });
  });

  test('any range ends, moves forward only, shows every story, and keeps length or beginning', () => {
    const days = fc
      .array(fc.integer({ min: day('1990-01-01'), max: day('2030-12-31') }), { minLength: 1 })
      .map((list) => [...list].sort((a, b) => a - b));
    const end = fc.option(fc.integer({ min: day('1985-01-01'), max: day('2035-12-31') }));
    const toDay = (it: number | null) => (it === null ? null : fromDayNumber(it));
    fc.assert(
      fc.property(days, end, end, (storyDays, a, b) => {
        const time = chooseSlots(storyDays, new Set()) as TimeSlots;
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const range = { from: toDay(from), to: toDay(to), last: null };
        const chosen = chosenDays(range, time.days);
        const steps = played(range, time).map((step) => chosenDays(step, time.days));
        const length = (it: DaySpan) => it.to - it.from + 1;
        const grows = steps.every((it) => it.from <= time.days.from);
        // As many months differ by up to three days, and by one more for a leap year.
        const most = time.unit === 'day' || time.unit === 'week' ? 0 : 4;
        for (const [index, step] of steps.entries()) {
          expect(step.from).toBeLessThanOrEqual(step.to);
          if (!grows && chosen.from <= time.days.to) {
            expect(Math.abs(length(step) - length(chosen))).toBeLessThanOrEqual(most);
          }
          const before = steps[index - 1];
          if (before) expect(step.to).toBeGreaterThan(before.to);
        }
        const isShown = (it: number) => steps.some((step) => step.from <= it && it <= step.to);
        expect(storyDays.every(isShown)).toBe(true);
        if (isWhole(chosen, time.days)) expect(grows).toBe(true);
      }),
    );
  });
});
