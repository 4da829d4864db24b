import { type Day, parseDay, readGermanDay } from '../day';
import { readGermanDate } from './germanDate';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 822 as RSS uses it: "Mon, 03 Mar 2025 23:30:00 GMT". */
const RFC_822 =
  /^(?:[a-z]{3,9},? +)?(\d{1,2}) +([a-z]{3})[a-z]* +(\d{4}|\d{2}) +(\d{1,2}):(\d{2})(:\d{2})? *([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;

const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00' },
  ...{ cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  ...{ cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00' },
};

/** An instant whose offset has no colon ("+0100"), which RFC 3339 asks for. */
const SHORT_OFFSET = /^(.{16,}[+-]\d{2})(\d{2})$/;
/** A date and time without an offset, or with the German "Uhr". */
const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const GERMAN_TIME = /,? +(?:um +)?\d{1,2}[:.]\d{2}(?::\d{2})?(?: +Uhr)?$/i;

/** The day in Germany of a date as sources write it: RFC 3339, RFC 822, German. A date and time
 *  without a zone is taken as German time. Undefined for anything else and for days that do not
 *  exist; two-digit years only as RFC 822 has them. */
export function readAnyDate(date: string): Day | undefined {
  const text = date.replace(/\s+/g, ' ').trim();
  if (text.length > 80) return undefined;
  return (
    readGermanDay(text.replace(SHORT_OFFSET, '$1:$2')) ??
    readRfc822(text) ??
    readGermanDate(text.replace(GERMAN_TIME, '')) ??
    parseDay(LOCAL.exec(text)?.[1] ?? '')
  );
}

function readRfc822(text: string): Day | undefined {
  const match = RFC_822.exec(text);
  if (!match) return undefined;
  const [, date = '', name = '', year = '', hour = '', minute, seconds = ':00', zone] = match;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19';
  const day = `${century}${year}-${month}-${date.padStart(2, '0')}`;
  if (zone === undefined) return parseDay(day);
  const offset = ZONES[zone.toLowerCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return readGermanDay(`${day}T${hour.padStart(2, '0')}:${minute}${seconds}${offset}`);
}
