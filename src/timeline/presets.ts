import { type Day, fromDayNumber } from '../core/day';
import type { RollingRange } from '../core/view';
import type { Words } from '../ui/words';
import { type TimeRange, WHOLE_TIME } from './rangeDays';

/** A range to choose with one click. */
export type Preset = {
  id: 'days' | 'year' | 'months' | 'whole';
  label: string;
  /** The whole of it, where the label is short. Begins with the label. */
  name: string;
  range: TimeRange;
  isPressed: boolean;
};

const DAYS = '30d' as RollingRange;
const MONTHS = '12m' as RollingRange;

/** Presets count back from the day of the newest story; where that is in the past they say so. */
export function timePresets(
  words: Words,
  range: TimeRange,
  newestDay: number,
  today: Day,
): Preset[] {
  const newest = fromDayNumber(newestDay);
  const year = newest.slice(0, 4);
  const isPast = newest < today;
  const until = words.day(newest, year === today.slice(0, 4) ? 'short' : 'medium');
  const rolling = (last: RollingRange): TimeRange => ({ ...WHOLE_TIME, last });
  const untilNewest = (short: string, long: string) => (isPast ? long : short);
  const days = untilNewest(
    words.t('timeline.lastDays', { count: 30 }),
    words.t('timeline.lastDaysUntil', { count: 30, day: until }),
  );
  const months = words.t('timeline.months', { count: 12 });
  return [
    { id: 'days', label: days, name: days, range: rolling(DAYS), isPressed: range.last === DAYS },
    {
      id: 'year',
      label: year,
      name: year,
      range: yearRange(year),
      isPressed: range.last === null && isYear(range, year, newest),
    },
    {
      id: 'months',
      label: months,
      name: untilNewest(months, words.t('timeline.monthsUntil', { count: 12, day: until })),
      range: rolling(MONTHS),
      isPressed: range.last === MONTHS,
    },
    {
      id: 'whole',
      label: words.t('timeline.whole'),
      name: words.t('timeline.whole'),
      range: WHOLE_TIME,
      isPressed: !range.from && !range.to && !range.last,
    },
  ];
}

const yearRange = (year: string): TimeRange => ({
  from: `${year}-01-01` as Day,
  to: `${year}-12-31` as Day,
  last: null,
});

/** The newest year counts as chosen as well if the range ends with its last story. */
function isYear({ from, to }: TimeRange, year: string, newest: Day): boolean {
  return from === `${year}-01-01` && (to === null || (to >= newest && to <= `${year}-12-31`));
}
