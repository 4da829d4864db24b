import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Day, fromDayNumber, parseDay, readGermanDay, toDayNumber } from './day';
import { startOfGermanDay } from './startOfGermanDay';

const day = (text: string) => text as Day;

describe('parseDay', () => {
  test.each([
    '2025-02-29',
    '2026-02-31',
    '2025-13-01',
    '2025-00-10',
    '0002-01-01',
    '2025-1-5',
    '',
    '2025-01-01T00:00',
  ])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('29 February exists in 2024', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
  });
});

describe('days are days in Germany', () => {
  test('a story published at 22:30 UTC on 30 June belongs to 1 July', () => {
    expect(readGermanDay('2025-06-30T22:30:00Z')).toBe('2025-07-01');
  });

  test('in winter the day begins an hour later', () => {
    expect(readGermanDay('2025-12-31T22:30:00Z')).toBe('2025-12-31');
    expect(readGermanDay('2025-12-31T23:30:00Z')).toBe('2026-01-01');
  });

  test('a bare day stands for itself', () => {
    expect(readGermanDay('2025-03-03')).toBe('2025-03-03');
  });

  test.each(['2025-02-31T10:00:00Z', '2025-01-01T25:00:00Z', '2025-01-01T10:00:00', 'gestern'])(
    '"%s" is no date',
    (text) => {
      expect(readGermanDay(text)).toBeUndefined();
    },
  );

  test('a day starts with the offset of that day, also when the clocks change', () => {
    expect(startOfGermanDay(day('2025-03-03'))).toBe('2025-03-03T00:00:00+01:00');
    expect(startOfGermanDay(day('2025-07-01'))).toBe('2025-07-01T00:00:00+02:00');
    expect(startOfGermanDay(day('2025-03-30'))).toBe('2025-03-30T00:00:00+01:00');
    expect(startOfGermanDay(day('2025-10-26'))).toBe('2025-10-26T00:00:00+02:00');
  });

  test('the end of every day is where the table of the time zone has it', () => {
    const table = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
    });
    const wrong: string[] = [];
    for (let number = 3653; number < 30_000; number += 3) {
      for (const time of ['00:59:59', '21:30', '22:30', '23:30']) {
        const text = `${fromDayNumber(number)}T${time}Z`;
        if (readGermanDay(text) !== table.format(Date.parse(text))) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the start of every day since the last law on summer time lies in that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3653, max: 40_000 }), (number) => {
        const some = fromDayNumber(number);
        expect(readGermanDay(startOfGermanDay(some))).toBe(some);
      }),
    );
  });
});

test('day numbers count days', () => {
  expect(toDayNumber(day('1970-01-02'))).toBe(1);
  expect(toDayNumber(day('2025-03-31')) - toDayNumber(day('2025-03-29'))).toBe(2);
});

test('a month before 31 March is the last day of February', () => {
  expect(addMonths(day('2025-03-31'), -1)).toBe('2025-02-28');
  expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
  expect(addMonths(day('2025-01-15'), -12)).toBe('2024-01-15');
});
