import type { DaySpan } from './counting/counting';
import { addDays, addMonths, type Day, fromDayNumber, toDayNumber } from './day';

/** The same days some years earlier. */
export type EarlierPeriod = DaySpan & { years: number };

/** How a number of stories differs from the one of an earlier period. */
export type Change = {
  now: number;
  before: number;
  /** Whole percent of `before`; null where that is too small to say anything. */
  percent: number | null;
};

/** Percentages of fewer stories than this would jump with every single one. */
const SMALLEST_BASE = 20;

const isFirstOfMonth = (day: Day): boolean => day.endsWith('-01');
const isLastOfMonth = (day: Day): boolean => isFirstOfMonth(addDays(day, 1));

/** The same days of the calendar some years earlier. Whole months stay whole: February 2025 gives
 *  all 29 days of February 2024. 29 February itself becomes the 28th. */
function yearsBefore({ from, to }: DaySpan, years: number): DaySpan {
  const [first, last] = [fromDayNumber(from), fromDayNumber(to)];
  const begin = addMonths(first, -12 * years);
  const end =
    isFirstOfMonth(first) && isLastOfMonth(last)
      ? addDays(addMonths(addDays(last, 1), -12 * years), -1)
      : addMonths(last, -12 * years);
  return { from: toDayNumber(begin), to: toDayNumber(end) };
}

/** The period to compare chosen days with: the same days of the year before, or of as many years
 *  before as the chosen days need to lie wholly after them. Null unless it lies wholly between the
 *  first and the last story, and so do the chosen days: of others nothing is known, which is not
 *  zero.
 *  @param chosen days within those of the stories: a year that has only begun is compared with
 *    the same part of the year before
 *  @param days of all stories
 *  @param gaps long runs of days without any story, in which something is missing rather than none */
export function earlierPeriod(
  chosen: DaySpan,
  days: DaySpan,
  gaps: readonly DaySpan[] = [],
): EarlierPeriod | null {
  if (chosen.to > days.to) return null;
  for (let years = 1; ; years += 1) {
    const before = yearsBefore(chosen, years);
    if (before.from < days.from) return null;
    if (before.to >= chosen.from) continue;
    const isMissing = gaps.some(({ from, to }) => from <= before.to && to >= before.from);
    return isMissing ? null : { ...before, years };
  }
}

/** What became of a number of stories. From fewer than 20 there is no percentage. */
export function changeOf(now: number, before: number): Change {
  const percent = before < SMALLEST_BASE ? null : Math.round(((now - before) / before) * 100);
  return { now, before, percent };
}
