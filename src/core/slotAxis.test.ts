import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSlots, type Slot, type TimeSlots } from './bins';
import { type Day, fromDayNumber, toDayNumber } from './day';
import { createSlotAxis } from './slotAxis';

const day = (text: string) => toDayNumber(text as Day);
const slotsFor = (days: readonly number[]) => (chooseSlots(days, new Set()) as TimeSlots).slots;

const SEED = ['2015-10-21', '2024-12-19', '2025-01-20', '2025-02-13', '2025-03-03'].map(day);

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

const foldWidth = fc.double({ min: 0.2, max: 20, noNaN: true });

test('the day at the position of a day is that day, folds included', () => {
  fc.assert(
    fc.property(storyDays, foldWidth, fc.nat(), (days, width, pick) => {
      const slots = slotsFor(days);
      const axis = createSlotAxis(slots, width);
      const [first, last] = [slots[0] as Slot, slots.at(-1) as Slot];
      const it = first.from + (pick % (last.to - first.from + 1));
      expect(axis.dayAt(axis.xOf(it))).toBe(it);
    }),
  );
});

test('positions ascend with days from 0 to the width', () => {
  fc.assert(
    fc.property(storyDays, foldWidth, (days, width) => {
      const slots = slotsFor(days);
      const axis = createSlotAxis(slots, width);
      expect(axis.xOf((slots[0] as Slot).from)).toBe(0);
      expect(axis.xOf((slots.at(-1) as Slot).to + 1)).toBe(axis.width);
      for (const [index, { from, to }] of slots.entries()) {
        expect(axis.xOf(from)).toBeCloseTo(axis.edges[index] as number, 9);
        expect(axis.xOf(to)).toBeGreaterThanOrEqual(axis.xOf(from));
        expect(axis.xOf(to)).toBeLessThan(axis.edges[index + 1] as number);
      }
    }),
  );
});

test('positions and days beyond the ends are the ends', () => {
  const slots = slotsFor(SEED);
  const axis = createSlotAxis(slots, 2);
  expect(axis.xOf(day('1990-01-01'))).toBe(0);
  expect(axis.xOf(day('2090-01-01'))).toBe(axis.width);
  expect(fromDayNumber(axis.dayAt(-5))).toBe('2015-10-19');
  expect(fromDayNumber(axis.dayAt(axis.width + 5))).toBe('2025-03-09');
});

test('a fold is as wide as asked for', () => {
  const slots = slotsFor(SEED);
  const { edges } = createSlotAxis(slots, 2.5);
  expect(edges.slice(0, 5)).toEqual([0, 1, 2, 4.5, 5.5]);
});
