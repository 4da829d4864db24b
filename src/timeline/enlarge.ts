import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { daysWithin, isWhole } from './rangeDays';

/** There are more weeks than bins, so that chosen days gain by being enlarged. */
export const isLong = ({ unit }: TimeSlots): boolean => unit !== 'day' && unit !== 'week';

/** Days around the chosen ones, as a part of them, on each side. */
const CONTEXT = 0.25;
/** Fewer days would make fewer than the dozen bins a chart should have. */
const FEWEST_DAYS = 30;
/** The chosen days may take this part of those shown before these change. */
const SMALLEST_PART = 0.25;

const lengthOf = ({ from, to }: DaySpan): number => to - from + 1;

/** The part of a long timeline to show enlarged: the chosen days with some around them; null: all
 *  of it. What was shown before stays while the chosen days lie well within it, so that a small
 *  change of theirs moves nothing. */
export function enlargedDays(
  chosen: DaySpan,
  whole: TimeSlots,
  before: DaySpan | null,
): DaySpan | null {
  const { days } = whole;
  const { from, to } = daysWithin(chosen, days);
  if (!isLong(whole) || isWhole(chosen, days) || from > days.to || to < days.from) return null;
  const length = lengthOf({ from, to });
  if (
    before &&
    (from > before.from || before.from === days.from) &&
    (to < before.to || before.to === days.to) &&
    from >= before.from &&
    to <= before.to &&
    length >= lengthOf(before) * SMALLEST_PART
  ) {
    return before;
  }
  const around = Math.ceil(Math.max(length * CONTEXT, (FEWEST_DAYS - length) / 2));
  return { from: Math.max(from - around, days.from), to: Math.min(to + around, days.to) };
}
