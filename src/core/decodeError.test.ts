import { expect, test } from 'vitest';
import { DecodeError, describeValue } from './decodeError';
import { faultText } from './wanted';

test('an error says where, what was wanted and what was there', () => {
  expect(faultText(new DecodeError('items[3].date_published', 'date', '"2026-5-1"'))).toBe(
    'items[3].date_published: wanted an RFC 3339 date or a day YYYY-MM-DD, got "2026-5-1"',
  );
});

test('a long value is cut, a missing one is nothing', () => {
  expect(describeValue('x'.repeat(500))).toHaveLength(80);
  expect(describeValue(undefined)).toBe('nothing');
});

test('a value nested deeper than the stack is still described', () => {
  let nested: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(describeValue(nested)).toBe('object');
});
