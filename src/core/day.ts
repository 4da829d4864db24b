/** A calendar day in Germany, 'YYYY-MM-DD'. Ranges include both ends. */
export type Day = string & { readonly __day: unique symbol };

/** Days since 1970-01-01, for counting and distances. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export const toDayNumber = (day: Day): DayNumber => Date.parse(`${day}T00:00Z`) / MS_PER_DAY;

export const fromDayNumber = (number: DayNumber): Day =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;

/** Reads 'YYYY-MM-DD' of the years 1900 to 2999. `Date.parse('2026-02-31')` is a number, so the
 *  text has to survive the way there and back. */
export function parseDay(text: string): Day | undefined {
  const year = Number(SHAPE.exec(text)?.[1]);
  if (!(year >= 1900 && year <= 2999)) return undefined;
  const number = toDayNumber(text as Day);
  return Number.isFinite(number) && fromDayNumber(number) === text ? (text as Day) : undefined;
}

/** The clocks of the EU change at 01:00 UTC on the last Sunday of March and of October.
 *  @param month from 0 */
function clockChange(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * MS_PER_DAY;
}

/** Since this year; before, the summers of Germany were of other lengths. */
const SINCE = 1996;

let berlin: Intl.DateTimeFormat | undefined;

/** By the rule of the EU where it holds: the table of the time zone takes a slow phone a tenth of a
 *  second to build. */
function inBerlin(instant: number): string {
  const year = new Date(instant).getUTCFullYear();
  if (year >= SINCE) {
    const isSummer = instant >= clockChange(year, 2) && instant < clockChange(year, 9);
    return new Date(instant + (isSummer ? 2 : 1) * MS_PER_HOUR).toISOString().slice(0, 10);
  }
  berlin ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return berlin.format(instant);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** The day in Germany of an RFC 3339 instant: 22:30 UTC on 30 June is 1 July there.
 *  A bare day stands for itself. */
export function readGermanDay(text: string): Day | undefined {
  if (!INSTANT.test(text)) return parseDay(text);
  if (!parseDay(text.slice(0, 10))) return undefined;
  const instant = Date.parse(text);
  return Number.isFinite(instant) ? parseDay(inBerlin(instant)) : undefined;
}

export const addDays = (day: Day, days: number): Day => fromDayNumber(toDayNumber(day) + days);

/** The same day some months earlier or later, or the last day of a shorter month:
 *  one month before 31 March is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return new Date(moved).toISOString().slice(0, 10) as Day;
}
