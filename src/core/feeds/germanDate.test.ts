import { expect, test } from 'vitest';
import { readGermanDate } from './germanDate';

test('a date is read as written in German, with or without weekday', () => {
  for (const text of ['Montag, 10. März 2025', '10. März 2025', '10.03.2025', '10. 3. 2025']) {
    expect(readGermanDate(text)).toBe('2025-03-10');
  }
});

test('31 February, month 13 and other text are no dates', () => {
  for (const text of [
    '31.02.2025',
    '10.13.2025',
    '10. Merz 2025',
    '10. März 2025, abends',
    '10.03.25',
    'Celle',
    '',
  ]) {
    expect(readGermanDate(text)).toBeUndefined();
  }
});
