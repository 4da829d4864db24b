import { type BinUnit, slotAt, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { addMonths, type Day, type DayNumber, fromDayNumber, toDayNumber } from '../core/day';
import { chosenDays, isWhole, type TimeRange } from './rangeDays';

/** How far a bin moves a window: one of whole months by months, any other by days. */
const BIN: Record<BinUnit, { months: number; days: number }> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  month: { months: 1, days: 30 },
  quarter: { months: 3, days: 91 },
  year: { months: 12, days: 365 },
};

/** From the 29th on not every month has the day. */
const LAST_OF_ALL_MONTHS = '28';

const laterBy = (day: DayNumber, months: number): DayNumber =>
  toDayNumber(addMonths(fromDayNumber(day), months));

/** How many months days make that end a day before the day of a month they begin on; 0: none. */
function monthsOf({ from, to }: DaySpan): number {
  const [first, after] = [fromDayNumber(from), fromDayNumber(to + 1)];
  const date = first.slice(8);
  if (date !== after.slice(8) || date > LAST_OF_ALL_MONTHS) return 0;
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(after) - number(first);
}

/** Where the range stands among the bins, folds left out. */
function placeOf(range: TimeRange, { unit, slots, days }: TimeSlots) {
  const bins = slots.filter(({ kind }) => kind === 'bin');
  const chosen = chosenDays(range, days);
  const last = slotAt(bins, chosen.to);
  const newest = bins.length - 1;
  const binAt = (bin: number): DaySpan => bins[bin] ?? days;
  const grows = isWhole(chosen, days) || (range.from === null && range.last === null);
  // A beginning beyond the stories has no end of its own.
  const window = chosen.from > days.to ? binAt(newest) : chosen;
  return { window, last, newest, grows, binAt, moves: movesOf(window, unit) };
}

/** How a window moves and how long it is, in days or in months as it is made of. It moves on by a
 *  bin, or where it is shorter by its own length, so that no day is passed over. */
function movesOf(window: DaySpan, unit: BinUnit) {
  const bin = BIN[unit];
  const [days, months] = [window.to - window.from + 1, bin.months > 0 ? monthsOf(window) : 0];
  const ahead = (day: DayNumber): DayNumber =>
    months > 0 ? laterBy(day, Math.min(months, bin.months)) : day + Math.min(days, bin.days);
  return {
    startingAt: (from: DayNumber): DaySpan => ({
      from,
      to: (months > 0 ? laterBy(from, months) : from + days) - 1,
    }),
    next: ({ from, to }: DaySpan): DaySpan => ({ from: ahead(from), to: ahead(to + 1) - 1 }),
  };
}

/** Grown to the end of a bin; that of the last one stays open: it may reach beyond the newest
 *  story. */
const grownTo = (end: DayNumber | null): TimeRange => ({
  from: null,
  to: end === null ? null : fromDayNumber(end),
  last: null,
});

/** Both ends are said, also those beyond the stories: an open one would change the length. */
const rangeOf = ({ from, to }: DaySpan): TimeRange => ({
  from: fromDayNumber(from),
  to: fromDayNumber(to),
  last: null,
});

/** Where playing takes the range next; null at the end of time. A range that is open to the past
 *  grows by a bin, so that playing all of the time gathers it. Any other is a window that moves on
 *  and keeps its length. Both pass over folds. */
export function nextStep(range: TimeRange, time: TimeSlots): TimeRange | null {
  const { window, last, newest, grows, binAt, moves } = placeOf(range, time);
  if (grows) {
    if (last >= newest) return null;
    return grownTo(last + 1 === newest ? null : binAt(last + 1).to);
  }
  const { days, slots } = time;
  if (window.to >= days.to) return null;
  if (window.to < binAt(0).from) return firstStep(range, time);
  const isFolded = ({ from, to }: DaySpan) =>
    slots.some((slot) => slot.kind === 'fold' && from >= slot.from && to <= slot.to);
  let next = window;
  do next = moves.next(next);
  while (isFolded(next));
  return rangeOf(next);
}

/** Where playing begins anew: the first bin of a range that grows, else the window at the beginning
 *  of time. Its first day is said there, so that it goes on as one that moves. */
export function firstStep(range: TimeRange, time: TimeSlots): TimeRange {
  const { newest, grows, binAt, moves } = placeOf(range, time);
  if (grows) return grownTo(newest === 0 ? null : binAt(0).to);
  return rangeOf(moves.startingAt(binAt(0).from));
}
