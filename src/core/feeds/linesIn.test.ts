import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from './linesIn';

test('lines are the same wherever the text is cut into parts', () => {
  const sign = fc.constantFrom('a', 'ü', ' ', '\n', '\r', '\r\n', '\u2028');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: sign, maxLength: 8 }), { maxLength: 8 }), (parts) => {
      const whole = parts.join('').split(/\r\n|[\n\r\u2028\u2029]/);
      expect([...linesIn(parts)]).toEqual(whole);
    }),
  );
});

test('of a line without end only the beginning is kept', () => {
  const parts = Array.from({ length: 50 }, () => 'x'.repeat(100_000));
  expect([...linesIn([...parts, '\nnext'])].map((line) => line.length)).toEqual([1_000_000, 4]);
});
