import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type Day, fromDayNumber, toDayNumber } from '../core/day';
import type { RollingRange } from '../core/view';
import {
  chosenDays,
  daysWithin,
  type Edge,
  edgeAfterKey,
  isWhole,
  rangeOfSlots,
  rangeWithEdge,
  WHOLE_TIME,
} from './rangeDays';

const day = (text: string) => toDayNumber(text as Day);
const span = (from: string, to: string): DaySpan => ({ from: day(from), to: day(to) });

/** Weeks from Monday, 6 January to Sunday, 13 April 2025; stories from 8 January to 9 April. */
const time = chooseSlots(
  ['2025-01-08', '2025-02-05', '2025-02-19', '2025-03-05', '2025-04-02', '2025-04-09'].map(day),
  new Set(),
) as TimeSlots;
const whole = time.days;

const after = (edge: Edge, key: string, chosen: DaySpan, isShifted = false) => {
  const moved = edgeAfterKey(edge, key, isShifted, chosen, time);
  return moved === null ? null : fromDayNumber(moved);
};

describe('keys on the beginning', () => {
  test('the right arrow takes it to the next week, the left one back to the first story', () => {
    expect(after('from', 'ArrowRight', whole)).toBe('2025-01-13');
    expect(after('from', 'ArrowLeft', span('2025-01-13', '2025-04-09'))).toBe('2025-01-08');
  });

  test('from the middle of a week the arrows go to its Monday or the next', () => {
    const chosen = span('2025-02-06', '2025-04-09');
    expect(after('from', 'ArrowLeft', chosen)).toBe('2025-02-03');
    expect(after('from', 'ArrowRight', chosen)).toBe('2025-02-10');
  });

  test('Page and Shift go four weeks', () => {
    const chosen = span('2025-02-03', '2025-04-09');
    expect(after('from', 'PageUp', chosen)).toBe('2025-03-03');
    expect(after('from', 'ArrowRight', chosen, true)).toBe('2025-03-03');
    expect(after('from', 'PageDown', chosen)).toBe('2025-01-08');
  });

  test('it stops at the week of the end', () => {
    const chosen = span('2025-02-03', '2025-02-12');
    expect(after('from', 'End', chosen)).toBe('2025-02-10');
    expect(after('from', 'PageUp', chosen)).toBe('2025-02-10');
  });

  test('within one week it goes no further, and never back', () => {
    expect(after('from', 'ArrowRight', span('2025-02-05', '2025-02-06'))).toBe('2025-02-05');
  });

  test('other keys are left alone', () => {
    expect(after('from', 'Tab', whole)).toBeNull();
    expect(after('from', 'a', whole)).toBeNull();
  });
});

describe('keys on the end', () => {
  test('the arrows take it to Sundays and to the last story', () => {
    expect(after('to', 'ArrowLeft', whole)).toBe('2025-04-06');
    expect(after('to', 'ArrowRight', span('2025-01-08', '2025-04-06'))).toBe('2025-04-09');
    expect(after('to', 'End', span('2025-01-08', '2025-02-02'))).toBe('2025-04-09');
  });

  test('Home takes it to the week of the beginning', () => {
    expect(after('to', 'Home', span('2025-02-05', '2025-04-09'))).toBe('2025-02-09');
  });
});

test('no key moves an end beyond the stories or past the other end', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
  const inside = fc.integer({ min: whole.from, max: whole.to });
  fc.assert(
    fc.property(
      inside,
      inside,
      fc.constantFrom<Edge>('from', 'to'),
      fc.constantFrom(...keys),
      fc.boolean(),
      (a, b, edge, key, isShifted) => {
        const chosen = { from: Math.min(a, b), to: Math.max(a, b) };
        const moved = edgeAfterKey(edge, key, isShifted, chosen, time) as number;
        const { from, to }: DaySpan = { ...chosen, [edge]: moved };
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThanOrEqual(whole.from);
        expect(to).toBeLessThanOrEqual(whole.to);
        if (['ArrowRight', 'PageUp', 'End'].includes(key)) {
          expect(moved).toBeGreaterThanOrEqual(chosen[edge]);
        } else expect(moved).toBeLessThanOrEqual(chosen[edge]);
      },
    ),
  );
});

describe('ranges', () => {
  test('all slots are the whole time, with open ends', () => {
    expect(rangeOfSlots({ first: 0, last: time.slots.length - 1 }, time)).toEqual(WHOLE_TIME);
  });

  test('two weeks are from Monday to Sunday, both included', () => {
    expect(rangeOfSlots({ first: 1, last: 2 }, time)).toEqual({
      from: '2025-01-13',
      to: '2025-01-26',
      last: null,
    });
  });

  test('moving one end leaves the other where it was', () => {
    const chosen = span('2025-02-05', '2025-03-06');
    expect(rangeWithEdge('from', day('2025-01-13'), chosen, whole)).toEqual({
      from: '2025-01-13',
      to: '2025-03-06',
      last: null,
    });
    expect(rangeWithEdge('from', day('2025-01-08'), chosen, whole).from).toBeNull();
    expect(rangeWithEdge('to', day('2025-04-09'), chosen, whole).to).toBeNull();
  });

  test('"30d" ends on the day of the newest story', () => {
    const last = '30d' as RollingRange;
    expect(chosenDays({ ...WHOLE_TIME, last }, whole)).toEqual(span('2025-03-11', '2025-04-09'));
  });

  test('a year around all stories is the whole time', () => {
    const year = span('2025-01-01', '2025-12-31');
    expect(isWhole(year, whole)).toBe(true);
    expect(daysWithin(year, whole)).toEqual(whole);
  });

  test('days without any story stay as chosen', () => {
    expect(daysWithin(span('2030-01-01', '2030-02-01'), whole)).toEqual(
      span('2030-01-01', '2030-02-01'),
    );
  });
});
