import { expect, test } from 'vitest';
import { readAnyDate } from './readAnyDate';

test('the dates of RSS, Atom, WordPress and German pages give the day in Germany', () => {
  const days: [string, string][] = [
    ['Mon, 30 Jun 2025 22:30:00 GMT', '2025-07-01'],
    ['Mon, 30 Jun 2025 21:30:00 +0200', '2025-06-30'],
    ['1 Mar 25 10:00 EST', '2025-03-01'],
    ['2025-06-30T22:30:00Z', '2025-07-01'],
    ['2025-06-30T22:30:00+0000', '2025-07-01'],
    ['2025-06-30T23:30:00', '2025-06-30'],
    ['2025-06-30 23:30', '2025-06-30'],
    ['2025-06-30', '2025-06-30'],
    ['Montag, 30. Juni 2025, 9:15 Uhr', '2025-06-30'],
    ['30.06.2025 23:10', '2025-06-30'],
  ];
  for (const [text, day] of days) expect([text, readAnyDate(text)]).toEqual([text, day]);
});

test('days that do not exist, other calendars and other text are no dates', () => {
  for (const text of [
    'Sat, 31 Feb 2025 10:00:00 GMT',
    'Sat, 01 Foo 2025 10:00:00 GMT',
    'Sat, 01 Mar 2025 10:00:00 XYZ',
    '03/04/2025',
    '10.03.25',
    '2025-02-31T10:00:00',
    'gestern',
    '',
    '1'.repeat(1e6),
  ]) {
    expect(readAnyDate(text)).toBeUndefined();
  }
});
