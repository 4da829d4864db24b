import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BIN_UNITS,
  chooseSlots,
  nextBin,
  type Slot,
  slotAt,
  startOfBin,
  type TimeSlots,
} from './bins';
import { type Day, fromDayNumber, toDayNumber } from './day';

const day = (text: string) => toDayNumber(text as Day);
const none = new Set<number>();
const spansOf = ({ slots }: TimeSlots) =>
  slots.map(({ kind, from, to }) => `${kind} ${fromDayNumber(from)} ${fromDayNumber(to)}`);
const binsOf = ({ slots }: TimeSlots) => slots.filter(({ kind }) => kind === 'bin');

/** The slots of stories on these days; there is at least one. */
function slotsFor(days: readonly number[], opened: ReadonlySet<number> = none): TimeSlots {
  const slots = chooseSlots(days, opened);
  if (!slots) throw new Error('no slots');
  return slots;
}

const SEED = [
  ...['2015-10-21', '2024-12-19', '2025-01-07', '2025-01-13', '2025-01-15', '2025-01-20'],
  ...['2025-01-22', '2025-01-24', '2025-01-28', '2025-02-03', '2025-02-06', '2025-02-07'],
  ...['2025-02-13', '2025-03-03'],
].map(day);

/** Ascending days between 1900 and 2100, near each other or far apart. */
const storyDays = fc
  .tuple(
    fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }),
    fc.array(fc.oneof(fc.nat(3), fc.nat(40), fc.nat(4000)), { maxLength: 40 }),
  )
  .map(([first, steps]) => {
    const days = [first];
    for (const step of steps) days.push((days.at(-1) as number) + step);
    return days;
  });

describe('units', () => {
  test('a week begins on Monday, also before 1970 and over the turn of the year', () => {
    expect(fromDayNumber(startOfBin('week', day('2025-01-01')))).toBe('2024-12-30');
    expect(fromDayNumber(startOfBin('week', day('2024-12-30')))).toBe('2024-12-30');
    expect(fromDayNumber(startOfBin('week', day('1969-12-28')))).toBe('1969-12-22');
  });

  test('a quarter begins in January, April, July or October', () => {
    expect(fromDayNumber(startOfBin('quarter', day('2025-06-30')))).toBe('2025-04-01');
    expect(fromDayNumber(nextBin('quarter', day('2025-10-01')))).toBe('2026-01-01');
  });

  test('60 days are shown by day, 61 by week', () => {
    const from = day('2025-01-06');
    expect(slotsFor([from, from + 20, from + 40, from + 59]).unit).toBe('day');
    expect(slotsFor([from, from + 20, from + 40, from + 60]).unit).toBe('week');
  });

  test.each([
    ['week', 300],
    ['month', 1500],
    ['quarter', 5000],
    ['year', 20_000],
    ['year', 36_500],
  ])('%s for %i days', (unit, length) => {
    const from = day('1920-03-01');
    const days = [0, 0.25, 0.5, 0.75, 1].map((part) => from + Math.round(part * length));
    expect(slotsFor(days).unit).toBe(unit);
  });
});

describe('folds', () => {
  test('nine empty years fold, with one empty week on each side', () => {
    const slots = slotsFor(SEED);
    expect(slots.unit).toBe('week');
    expect(spansOf(slots).slice(0, 5)).toEqual([
      'bin 2015-10-19 2015-10-25',
      'bin 2015-10-26 2015-11-01',
      'fold 2015-11-02 2024-12-08',
      'bin 2024-12-09 2024-12-15',
      'bin 2024-12-16 2024-12-22',
    ]);
    expect(spansOf(slots).at(-1)).toBe('bin 2025-03-03 2025-03-09');
  });

  test('the fold knows all days without stories', () => {
    const fold = slotsFor(SEED).slots.find((slot) => slot.kind === 'fold');
    expect(fold?.run).toEqual({ from: day('2015-10-22'), to: day('2024-12-18') });
  });

  test('an opened fold shows its years in a coarser unit and can be folded again', () => {
    const slots = slotsFor(SEED, new Set([day('2015-10-22')]));
    expect(slots.unit).toBe('quarter');
    expect(slots.slots.every(({ kind }) => kind === 'bin')).toBe(true);
    expect(slots.opened).toEqual([{ from: day('2015-10-22'), to: day('2024-12-18') }]);
  });

  test('a run of exactly a third does not fold', () => {
    const from = day('2025-01-01');
    expect(slotsFor([from, from + 16, from + 30, from + 44]).slots).toHaveLength(45);
    expect(slotsFor([from, from + 17, from + 31, from + 44]).slots).toHaveLength(45 - 14 + 1);
  });

  test('two long runs fold both', () => {
    const from = day('2000-01-01');
    const folds = slotsFor([from, from + 1000, from + 2000]).slots.filter(
      ({ kind }) => kind === 'fold',
    );
    expect(folds).toHaveLength(2);
  });
});

test('without stories there is no axis', () => {
  expect(chooseSlots([], none)).toBeNull();
});

test('one story makes one day', () => {
  expect(spansOf(slotsFor([day('2025-03-03')]))).toEqual(['bin 2025-03-03 2025-03-03']);
});

describe('any stories', () => {
  const opened = fc.constantFrom(false, true);

  test('slots ascend without gaps, cover all days, and every story lies in a bin', () => {
    fc.assert(
      fc.property(storyDays, opened, (days, open) => {
        const { slots, unit } = slotsFor(days, open ? new Set(days.map((it) => it + 1)) : none);
        const [first, last] = [slots[0] as Slot, slots.at(-1) as Slot];
        expect(first.from).toBeLessThanOrEqual(days[0] as number);
        expect(last.to).toBeGreaterThanOrEqual(days.at(-1) as number);
        for (const [index, slot] of slots.entries()) {
          if (index > 0) expect(slot.from).toBe((slots[index - 1] as Slot).to + 1);
          expect(startOfBin(unit, slot.from)).toBe(slot.from);
          expect(startOfBin(unit, slot.to + 1)).toBe(slot.to + 1);
          if (slot.kind === 'bin') expect(nextBin(unit, slot.from)).toBe(slot.to + 1);
          else expect(days.some((it) => it >= slot.from && it <= slot.to)).toBe(false);
        }
        for (const it of days) expect(slots[slotAt(slots, it)]?.kind).toBe('bin');
      }),
    );
  });

  test('enlarged days are covered by bins of the finest unit that has room, and no story is folded', () => {
    fc.assert(
      fc.property(storyDays, fc.nat(), fc.nat(), (days, a, b) => {
        const whole = slotsFor(days);
        const { from, to } = whole.days;
        const length = to - from + 1;
        const first = from + (a % length);
        const shown = { from: first, to: first + (b % (to - first + 1)) };
        const part = chooseSlots(days, none, shown) as TimeSlots;
        const bins = binsOf(part);
        expect(part.days).toEqual(whole.days);
        expect(part.slots[0]?.from).toBe(startOfBin(part.unit, shown.from));
        expect(part.slots.at(-1)?.to).toBeGreaterThanOrEqual(shown.to);
        expect(startOfBin(part.unit, shown.to)).toBeLessThanOrEqual(
          part.slots.at(-1)?.to as number,
        );
        if (part.unit !== 'year') expect(bins.length).toBeLessThanOrEqual(60);
        for (const it of days.filter((day) => day >= shown.from && day <= shown.to)) {
          expect(bins.some((bin) => it >= bin.from && it <= bin.to)).toBe(true);
        }
      }),
    );
  });

  test('a fold has an empty bin on each side', () => {
    fc.assert(
      fc.property(storyDays, (days) => {
        const { slots } = slotsFor(days);
        for (const [index, slot] of slots.entries()) {
          if (slot.kind !== 'fold') continue;
          for (const beside of [slots[index - 1], slots[index + 1]] as Slot[]) {
            expect(days.some((it) => it >= beside.from && it <= beside.to)).toBe(false);
          }
        }
      }),
    );
  });

  test('there are at most 60 bins, and the next finer unit would have more', () => {
    fc.assert(
      fc.property(storyDays, (days) => {
        const slots = slotsFor(days);
        if (slots.unit !== 'year') expect(binsOf(slots).length).toBeLessThanOrEqual(60);
        const finer = BIN_UNITS[BIN_UNITS.indexOf(slots.unit) - 1];
        if (!finer) return;
        const bins = binsOf(slots).reduce((sum, { from, to }) => {
          let count = 0;
          for (let it = startOfBin(finer, from); it <= to; it = nextBin(finer, it)) count += 1;
          return sum + count;
        }, 0);
        // The ends and the context of a fold are longer in the coarser unit.
        const longerBy = { day: 0, week: 24, month: 15, quarter: 10, year: 0 }[finer];
        expect(bins).toBeGreaterThan(60 - longerBy);
      }),
    );
  });
});
