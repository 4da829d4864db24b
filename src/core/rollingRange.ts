import { addDays, addMonths, type Day } from './day';
import type { RollingRange } from './view';

/** The first day of a rolling range that ends on the given day, which counts:
 *  '30d' to 3 March begins on 2 February, '12m' to 3 March on 4 March of the year before. */
export function startOfRange(range: RollingRange, end: Day): Day {
  const amount = Number.parseInt(range, 10);
  return range.endsWith('m') ? addDays(addMonths(end, -amount), 1) : addDays(end, 1 - amount);
}
