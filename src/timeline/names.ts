import type { BinUnit } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type Day, fromDayNumber } from '../core/day';
import type { DayStyle, MessageId, Words } from '../ui/words';
import type { TimeRange } from './rangeDays';

/** What bars count: "Meldungen je Monat". */
export const PER_UNIT: Record<BinUnit, MessageId> = {
  day: 'timeline.perDay',
  week: 'timeline.perWeek',
  month: 'timeline.perMonth',
  quarter: 'timeline.perQuarter',
  year: 'timeline.perYear',
};

const span = (words: Words, { from, to }: DaySpan, style: DayStyle): string =>
  words.days(fromDayNumber(from), fromDayNumber(to), style);

/** "1. Jan. – 3. März 2025" */
export const spanName = (words: Words, days: DaySpan): string => span(words, days, 'medium');

/** "1. Jan. – 3. März 2025"; of a range with one end that lies beyond all stories that end alone:
 *  "ab 1. Jan. 2030", "bis 1. Jan. 1999".
 *  @param known the days of the range within those of the stories */
export function rangeName(
  words: Words,
  known: DaySpan,
  { from, to }: TimeRange,
  days: DaySpan,
): string {
  const day = words.day(fromDayNumber(known.from), 'medium');
  if (!to && known.from > days.to) return words.t('timeline.since', { day });
  if (!from && known.to < days.from) return words.t('timeline.until', { day });
  return spanName(words, known);
}

/** "3. März 2025", "3.–9. März 2025", "März 2025", "1. Quartal 2025", "2025" */
export function binName(words: Words, unit: BinUnit, { from, to }: DaySpan): string {
  const first = fromDayNumber(from);
  if (unit === 'week') return span(words, { from, to }, 'medium');
  if (unit === 'month') return words.day(first, 'month');
  if (unit === 'year') return words.day(first, 'year');
  if (unit === 'day') return words.day(first);
  const quarter = Math.ceil(Number(first.slice(5, 7)) / 3);
  return words.t('timeline.quarter', { quarter, year: first.slice(0, 4) });
}

/** The whole years without stories if there are several, else the whole months, else the days:
 *  from 22 October 2015 to 18 December 2024 gives "2016–2023". */
export function runName(words: Words, run: DaySpan): string {
  const first = fromDayNumber(run.from);
  const after = fromDayNumber(run.to + 1);
  const year = Number(first.slice(0, 4)) + (first.endsWith('-01-01') ? 0 : 1);
  const lastYear = Number(after.slice(0, 4)) - 1;
  if (lastYear > year)
    return words.days(`${year}-01-01` as Day, `${lastYear}-12-31` as Day, 'year');
  const month = monthNumber(first) + (first.endsWith('-01') ? 0 : 1);
  const lastMonth = monthNumber(after) - 1;
  if (lastMonth > month) return words.days(monthDay(month), monthDay(lastMonth), 'shortMonth');
  return span(words, run, 'medium');
}

const monthNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthDay = (month: number): Day =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day;

/** "+12 %", "−8 %", "±0 %", which no line breaks. */
export function percentName(words: Words, percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±';
  return words.t('timeline.percent', { number: sign + words.number(Math.abs(percent)) });
}
