import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import { type Day, toDayNumber } from '../core/day';
import type { RollingRange } from '../core/view';
import { firstStep, nextStep } from './playSteps';
import { chosenDays, isWhole, type TimeRange, WHOLE_TIME } from './rangeDays';

const day = (text: string) => toDayNumber(text as Day);
const slotsOf = (days: readonly string[]) => chooseSlots(days.map(day), new Set()) as TimeSlots;

/** Two weeks of 2015, a fold, thirteen weeks from 9 December 2024. */
const folded = slotsOf(['2015-10-21', '2024-12-19', '2025-01-07', '2025-03-03']);

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
    expect(nextStep({ from: '2025-02-24' as Day, to: null, last: null }, folded)).toBeNull();
  });

  test('at the end they begin anew at the beginning of time, and move from there', () => {
    const end = { from: '2025-02-24' as Day, to: null, last: null };
    const first = firstStep(end, folded);
    expect(first).toEqual({ from: '2015-10-19', to: '2015-11-01', last: null });
    expect(nextStep(first, folded)).toEqual({ from: '2015-10-26', to: '2024-12-15', last: null });
  });

  test('a rolling range moves as a window of the three weeks it lies in', () => {
    const last = { ...WHOLE_TIME, last: '10d' as RollingRange };
    expect(nextStep(last, folded)).toBeNull();
    expect(firstStep(last, folded)).toEqual({ from: '2015-10-19', to: '2024-12-15', last: null });
  });

  test('paused while it gathers, it goes on gathering', () => {
    const paused = { from: null, to: '2024-12-22' as Day, last: null };
    expect(nextStep(paused, folded)).toEqual({ from: null, to: '2024-12-29', last: null });
  });

  test('any range ends, moves forward only, and keeps its number of bins or its beginning', () => {
    const days = fc
      .array(fc.integer({ min: day('1990-01-01'), max: day('2030-12-31') }), { minLength: 1 })
      .map((list) => [...list].sort((a, b) => a - b));
    const end = fc.option(fc.integer({ min: day('1985-01-01'), max: day('2035-12-31') }));
    const toDay = (it: number | null) =>
      it === null ? null : (new Date(it * 86_400_000).toISOString().slice(0, 10) as Day);
    fc.assert(
      fc.property(days, end, end, (storyDays, a, b) => {
        const time = chooseSlots(storyDays, new Set()) as TimeSlots;
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const range = { from: toDay(from), to: toDay(to), last: null };
        const steps = played(range, time).map((step) => chosenDays(step, time.days));
        const bins = time.slots.filter(({ kind }) => kind === 'bin');
        expect(steps.length).toBeLessThanOrEqual(bins.length);
        const width = (it: (typeof steps)[number]) =>
          bins.filter((bin) => bin.to >= it.from && bin.from <= it.to).length;
        const first = steps[0] as (typeof steps)[number];
        const grows = steps.every((it) => it.from <= time.days.from);
        for (const [index, step] of steps.entries()) {
          expect(step.from).toBeLessThanOrEqual(step.to);
          const before = steps[index - 1];
          if (!before) continue;
          expect(step.to).toBeGreaterThan(before.to);
          if (grows) expect(width(step)).toBe(width(before) + 1);
          else expect(width(step)).toBe(width(first));
        }
        expect((steps.at(-1) as typeof first).to).toBeGreaterThanOrEqual(time.days.to);
        if (isWhole(chosenDays(range, time.days), time.days)) expect(grows).toBe(true);
      }),
    );
  });
});
