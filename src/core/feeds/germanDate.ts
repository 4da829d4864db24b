import { type Day, parseDay } from '../day';

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
];

const WRITTEN = /^(?:\p{L}+, ?)?(\d{1,2})\. ?(\p{L}+) (\d{4})$/u;
const NUMERIC = /^(?:\p{L}+, ?)?(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u;

/** Reads a whole line such as "Montag, 10. März 2025", "10. März 2025" or "10.03.2025".
 *  The weekday is not held against the date. Undefined for anything else and for days that do
 *  not exist. */
export function readGermanDate(text: string): Day | undefined {
  const line = text.normalize('NFC').trim();
  const [, date, name, year] = WRITTEN.exec(line) ?? [];
  if (date && name && year) return toDay(year, MONTHS.indexOf(name.toLowerCase()) + 1, date);
  const [, day, month, numericYear] = NUMERIC.exec(line) ?? [];
  return day && month && numericYear ? toDay(numericYear, Number(month), day) : undefined;
}

const toDay = (year: string, month: number, date: string): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
