import type { DaySpan } from './counting/counting';
import type { DayNumber } from './day';

/** From the finest to the coarsest. Weeks are ISO weeks: they begin on Monday. */
export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** One whole day, week, month, quarter or year; or a folded stretch of them without any story.
 *  `run` are the days without stories that a fold was made for; the fold lies inside it. */
export type Slot = ({ kind: 'bin' } & DaySpan) | ({ kind: 'fold'; run: DaySpan } & DaySpan);

/** The time axis. Slots follow each other without gaps and cover all stories or the days that are
 *  enlarged; the first and last may reach beyond them. */
export type TimeSlots = {
  unit: BinUnit;
  /** The extent of all stories. */
  days: DaySpan;
  slots: readonly Slot[];
  /** Long empty runs that were opened and can be folded again. */
  opened: readonly DaySpan[];
};

const MOST_BINS = 60;
/** Folding fewer bins than this saves no room. */
const FEWEST_FOLDED = 3;
const MS_PER_DAY = 86_400_000;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const monthStart = (year: number, month: number): DayNumber =>
  Date.UTC(year, month, 1) / MS_PER_DAY;

/** The first day of the day, week, month, quarter or year that a day lies in. */
export function startOfBin(unit: BinUnit, day: DayNumber): DayNumber {
  if (unit === 'day') return day;
  // Day 0 is Thursday, 1 January 1970.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth();
  return monthStart(date.getUTCFullYear(), month - (month % MONTHS[unit]));
}

/** The first day of the bin after the one that begins on `start`. */
export function nextBin(unit: BinUnit, start: DayNumber): DayNumber {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const date = new Date(start * MS_PER_DAY);
  return monthStart(date.getUTCFullYear(), date.getUTCMonth() + MONTHS[unit]);
}

/** Stretches between two stories without any other that are longer than a third of what is shown
 *  and lie within it. */
function longEmptyRuns(storyDays: ArrayLike<DayNumber>, shown: DaySpan): DaySpan[] {
  const third = (shown.to - shown.from + 1) / 3;
  const runs: DaySpan[] = [];
  for (let index = 1; index < storyDays.length; index += 1) {
    const from = (storyDays[index - 1] as DayNumber) + 1;
    const to = (storyDays[index] as DayNumber) - 1;
    if (to - from + 1 > third && from > shown.from && to < shown.to) runs.push({ from, to });
  }
  return runs;
}

/** The bins of a run that fold: all whole ones but one at each end, which stay as context. */
function foldOf(unit: BinUnit, run: DaySpan): Slot | null {
  const start = startOfBin(unit, run.from);
  const context = start === run.from ? start : nextBin(unit, start);
  const from = nextBin(unit, context);
  const to = startOfBin(unit, startOfBin(unit, run.to + 1) - 1) - 1;
  let third = from;
  for (let bin = 1; bin < FEWEST_FOLDED; bin += 1) third = nextBin(unit, third);
  return third <= to ? { kind: 'fold', from, to, run } : null;
}

/** Slots of one unit; null if that makes too many bins. */
function slotsOf(
  unit: BinUnit,
  days: DaySpan,
  folded: readonly DaySpan[],
  most: number,
): Slot[] | null {
  const folds = folded.map((run) => foldOf(unit, run)).filter((fold) => fold !== null);
  const slots: Slot[] = [];
  let bins = 0;
  for (let start = startOfBin(unit, days.from); start <= days.to; ) {
    const fold = folds.find(({ from }) => from === start);
    const slot = fold ?? { kind: 'bin', from: start, to: nextBin(unit, start) - 1 };
    if (slot.kind === 'bin') bins += 1;
    if (bins > most) return null;
    slots.push(slot);
    start = slot.to + 1;
  }
  return slots;
}

/** Chooses the finest unit with at most 60 bins (years, however many) and folds empty runs longer
 *  than a third of what is shown.
 *  @param storyDays days of all stories, ascending; repeated days are fine
 *  @param opened first days of the runs that are not to fold
 *  @param enlarged the days to show; without them those of all stories
 *  @returns null without any story */
export function chooseSlots(
  storyDays: ArrayLike<DayNumber>,
  opened: ReadonlySet<DayNumber>,
  enlarged?: DaySpan | null,
): TimeSlots | null {
  const from = storyDays[0];
  const to = storyDays[storyDays.length - 1];
  if (from === undefined || to === undefined) return null;
  const days = { from, to };
  const shown = enlarged ?? days;
  const runs = longEmptyRuns(storyDays, shown);
  const folded = runs.filter((run) => !opened.has(run.from));
  const rest = runs.filter((run) => opened.has(run.from));
  for (const unit of BIN_UNITS) {
    const slots = slotsOf(
      unit,
      shown,
      folded,
      unit === 'year' ? Number.POSITIVE_INFINITY : MOST_BINS,
    );
    if (slots) return { unit, days, slots, opened: rest };
  }
  throw new RangeError('years fit any extent');
}

/** The long runs without stories, folded or opened. */
export const emptyRuns = ({ slots, opened }: TimeSlots): DaySpan[] => [
  ...slots.flatMap((slot) => (slot.kind === 'fold' ? [slot.run] : [])),
  ...opened,
];

/** Index of the slot a day lies in; days beyond the ends belong to the first or last. */
export function slotAt(slots: readonly { from: number }[], day: DayNumber): number {
  let low = 0;
  let high = slots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((slots[middle] as { from: number }).from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
