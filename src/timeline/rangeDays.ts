import { type Slot, slotAt, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type Day, type DayNumber, fromDayNumber, toDayNumber } from '../core/day';
import { startOfRange } from '../core/rollingRange';
import type { RollingRange } from '../core/view';

/** The chosen days; null: earliest, latest. `last` ends on the newest story and wins. */
export type TimeRange = { from: Day | null; to: Day | null; last: RollingRange | null };

export const WHOLE_TIME: TimeRange = { from: null, to: null, last: null };

/** The days a range stands for, as chosen: they may reach beyond the stories, and never run
 *  backwards. */
export function chosenDays({ from, to, last }: TimeRange, days: DaySpan): DaySpan {
  if (last) return { from: toDayNumber(startOfRange(last, fromDayNumber(days.to))), to: days.to };
  const begin = from ? toDayNumber(from) : days.from;
  const end = to ? toDayNumber(to) : days.to;
  return { from: from ? begin : Math.min(begin, end), to: to ? end : Math.max(begin, end) };
}

/** Neither end leaves out a story. */
export const isWhole = (chosen: DaySpan, days: DaySpan): boolean =>
  chosen.from <= days.from && chosen.to >= days.to;

/** The chosen days that lie within those of the stories; as chosen where none do. */
export function daysWithin(chosen: DaySpan, days: DaySpan): DaySpan {
  const within = { from: Math.max(chosen.from, days.from), to: Math.min(chosen.to, days.to) };
  return within.from <= within.to ? within : chosen;
}

/** A range of whole slots, both included. */
export type SlotRange = { first: number; last: number };

/** The range of whole slots; an end that leaves out no story stays open. */
export function rangeOfSlots({ first, last }: SlotRange, { slots, days }: TimeSlots): TimeRange {
  return rangeOfDays({ from: (slots[first] as Slot).from, to: (slots[last] as Slot).to }, days);
}

/** Ends beyond the stories become open. */
export const rangeOfDays = ({ from, to }: DaySpan, days: DaySpan): TimeRange => ({
  from: from <= days.from ? null : fromDayNumber(from),
  to: to >= days.to ? null : fromDayNumber(to),
  last: null,
});

export type Edge = 'from' | 'to';

/** Ranges over days with one end moved. Ends beyond the stories become open. */
export const rangeWithEdge = (
  edge: Edge,
  day: DayNumber,
  chosen: DaySpan,
  days: DaySpan,
): TimeRange => rangeOfDays({ ...chosen, [edge]: day }, days);

/** Bins per larger step: a week of days, about a month of weeks, a year of months or quarters. */
const LARGER = { day: 7, week: 4, month: 12, quarter: 4, year: 10 } as const;

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -1,
  PageUp: 1,
};

/** Where a key takes one end of the range: the arrows by one bin, Page or Shift by a larger step,
 *  Home and End as far as the stories or the other end allow. Null: the key moves nothing. */
export function edgeAfterKey(
  edge: Edge,
  key: string,
  isShifted: boolean,
  chosen: DaySpan,
  { unit, slots, days }: TimeSlots,
): DayNumber | null {
  const here = chosen[edge];
  const { lowest, highest } = limitsOf(edge, chosen, slots, days);
  if (key === 'Home') return lowest;
  if (key === 'End') return highest;
  const direction = STEPS[key];
  if (direction === undefined) return null;
  const count = isShifted || key.startsWith('Page') ? LARGER[unit] : 1;
  const stops = slots.map((slot) => slot[edge]);
  const ahead =
    direction > 0 ? stops.filter((it) => it > here) : stops.filter((it) => it < here).reverse();
  const stop = ahead[Math.min(count, ahead.length) - 1] ?? here;
  return Math.min(Math.max(stop, lowest), highest);
}

/** How far an end may go: to the stories' own end, and to the bin that the other end lies in. */
function limitsOf(edge: Edge, chosen: DaySpan, slots: readonly Slot[], days: DaySpan) {
  const other = slots[slotAt(slots, edge === 'from' ? chosen.to : chosen.from)] as Slot;
  return edge === 'from'
    ? { lowest: days.from, highest: Math.max(other.from, chosen.from) }
    : { lowest: Math.min(other.to, chosen.to), highest: days.to };
}
