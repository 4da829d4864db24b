import { expect, test } from 'vitest';
import { type Day, toDayNumber } from '../core/day';
import { loadWords } from '../ui/words';
import { shownDays } from './shownSentence';

const span = (from: string, to: string) => ({
  from: toDayNumber(from as Day),
  to: toDayNumber(to as Day),
});

test.each([
  ['2026-01-01', '2026-12-31', '1. Jan. – 30. Juni 2026'],
  ['1990-01-01', '2026-06-30', '1. Jan. 2007 – 30. Juni 2026'],
  ['2025-02-01', '2025-02-28', '1.–28. Feb. 2025'],
])('days from %s to %s are named as far as there are stories', async (from, to, said) => {
  const days = span('2007-01-01', '2026-06-30');
  expect(shownDays(await loadWords('de'), span(from, to), days)).toBe(said);
});
