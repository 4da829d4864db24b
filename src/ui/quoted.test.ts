import { expect, test } from 'vitest';
import { quoted } from './quoted';

test('a foreign text neither turns a sentence round nor fills it', () => {
  expect(quoted('\u202eabc\u2069 – Ä')).toBe('abc – Ä');
  expect(quoted('y'.repeat(2000))).toBe(`${'y'.repeat(79)}…`);
});
