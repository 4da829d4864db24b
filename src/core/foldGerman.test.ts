import { expect, test } from 'vitest';
import { foldGerman, foldPlain } from './foldGerman';

test.each([
  ['Münster', 'muenster', 'munster'],
  ['Gießen', 'giessen', 'giessen'],
  ['Čačak', 'cacak', 'cacak'],
])('%s', (text, german, plain) => {
  expect(foldGerman(text)).toBe(german);
  expect(foldPlain(text)).toBe(plain);
});

test('letters that were composed of two signs fold the same', () => {
  expect(foldGerman('Mu\u0308nster')).toBe(foldGerman('Münster'));
});
