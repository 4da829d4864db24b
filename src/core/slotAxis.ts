import { type Slot, slotAt } from './bins';
import type { DayNumber } from './day';

/** Positions along the time axis. A bin is 1 wide, a fold `foldWidth`; inside a slot days are even. */
export type SlotAxis = {
  width: number;
  /** Left end of each slot and the right end of the last. */
  edges: readonly number[];
  /** Where a day begins; the day after the last ends the axis. Days beyond are at the ends. */
  xOf(day: DayNumber): number;
  /** The day at a position; positions beyond the ends give the first or last day. */
  dayAt(x: number): DayNumber;
};

/** Lays slots out side by side.
 *  @param foldWidth width of a fold in bins, more than 0 */
export function createSlotAxis(slots: readonly Slot[], foldWidth: number): SlotAxis {
  const edges = [0];
  for (const slot of slots)
    edges.push((edges.at(-1) as number) + (slot.kind === 'fold' ? foldWidth : 1));
  const width = edges.at(-1) as number;
  const lefts = edges.slice(0, -1).map((from) => ({ from }));
  const place = (index: number) => {
    const { from, to } = slots[index] as Slot;
    const left = edges[index] as number;
    return { from, days: to - from + 1, left, wide: (edges[index + 1] as number) - left };
  };
  return {
    width,
    edges,
    xOf(day) {
      const { from, days, left, wide } = place(slotAt(slots, day));
      return left + (Math.min(Math.max(day - from, 0), days) / days) * wide;
    },
    dayAt(x) {
      const { from, days, left, wide } = place(slotAt(lefts, x));
      // Rounding must not give the day before one whose beginning was asked for.
      const day = Math.floor(((x - left) / wide) * days + 1e-6);
      return from + Math.min(Math.max(day, 0), days - 1);
    },
  };
}
