import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Day } from '../day';
import { storyId } from './storyId';

const day = '2025-03-03' as Day;

test('the id is the day and 10 hex digits of SHA-256 of day, line feed and headline', () => {
  const hash = createHash('sha256')
    .update('2025-03-03\nBeckum: d-NRW-Beitritt beschlossen')
    .digest('hex');
  expect(storyId(day, 'Beckum: d-NRW-Beitritt beschlossen')).toBe(
    `2025-03-03-${hash.slice(0, 10)}`,
  );
});

test('white space and the Unicode form of umlauts do not change the id, other letters do', () => {
  expect(storyId(day, '  München:  A ')).toBe(storyId(day, 'München: A'.normalize('NFD')));
  expect(storyId(day, 'München: A')).not.toBe(storyId(day, 'Münster: A'));
});
