import { type Day, readGermanDay } from './day';

/** Formatting an instant for a time zone is slow, and a feed has many stories of one day. */
const starts = new Map<Day, string>();

/** The start of a day in Germany with the offset of that day: '2025-03-03T00:00:00+01:00'. */
export function startOfGermanDay(day: Day): string {
  const known = starts.get(day) ?? findStartOfGermanDay(day);
  starts.set(day, known);
  return known;
}

function findStartOfGermanDay(day: Day): string {
  for (const offset of ['+01:00', '+02:00']) {
    const start = `${day}T00:00:00${offset}`;
    const before = new Date(Date.parse(start) - 1000).toISOString();
    if (readGermanDay(start) === day && readGermanDay(before) !== day) return start;
  }
  return `${day}T00:00:00+01:00`;
}
