import { expect, test } from 'vitest';
import type { Day } from './day';
import { startOfRange } from './rollingRange';
import type { RollingRange } from './view';

test.each([
  ['30d', '2025-03-03', '2025-02-02'],
  ['1d', '2025-03-03', '2025-03-03'],
  ['12m', '2025-03-03', '2024-03-04'],
  ['1m', '2025-03-31', '2025-03-01'],
])('%s to %s begins on %s', (range, end, start) => {
  expect(startOfRange(range as RollingRange, end as Day)).toBe(start);
});
