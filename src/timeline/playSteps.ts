import { slotAt, type TimeSlots } from '../core/bins';
import { type Day, fromDayNumber } from '../core/day';
import { chosenDays, type TimeRange } from './rangeDays';

/** Where the range stands among the bins, folds left out. */
function placeOf(range: TimeRange, { slots, days }: TimeSlots) {
  const bins = slots.filter(({ kind }) => kind === 'bin');
  const chosen = chosenDays(range, days);
  const [first, last] = [slotAt(bins, chosen.from), slotAt(bins, chosen.to)];
  const isAll = first === 0 && last === bins.length - 1;
  const dayOf = (bin: number, edge: 'from' | 'to'): Day =>
    fromDayNumber(bins[bin]?.[edge] ?? days[edge]);
  /** The last bin's end stays open: it may reach beyond the newest story. */
  const endOf = (bin: number): Day | null => (bin >= bins.length - 1 ? null : dayOf(bin, 'to'));
  const grows = isAll || (range.from === null && range.last === null);
  return { first, last, count: bins.length, grows, dayOf, endOf };
}

/** Where playing takes the range next; null at the end of time. A range that is open to the past
 *  grows by a bin, so that playing all of the time gathers it. Any other moves on by a bin and
 *  keeps as many. Both pass over folds. */
export function nextStep(range: TimeRange, time: TimeSlots): TimeRange | null {
  const { first, last, count, grows, dayOf, endOf } = placeOf(range, time);
  if (last >= count - 1) return null;
  return { from: grows ? null : dayOf(first + 1, 'from'), to: endOf(last + 1), last: null };
}

/** Where playing begins anew: the first bin of a range that grows, else the range at the beginning
 *  of time. Its first day is said there, so that it goes on as one that moves. */
export function firstStep(range: TimeRange, time: TimeSlots): TimeRange {
  const { first, last, grows, dayOf, endOf } = placeOf(range, time);
  return {
    from: grows ? null : dayOf(0, 'from'),
    to: endOf(grows ? 0 : last - first),
    last: null,
  };
}
