import { expect, test } from 'vitest';
import { loadPageWords } from '../publish/pageWords';
import { describeFault } from './describeFault';

test('a fault is told with its path, or without one where all is wrong', () => {
  const words = loadPageWords('de');
  const fault = { wanted: 'object', got: '3' } as const;
  expect(describeFault(words, { ...fault, path: 'links' })).toBe(
    'links: erwartet ein Objekt, gefunden 3',
  );
  expect(describeFault(words, { ...fault, path: '' })).toBe('erwartet ein Objekt, gefunden 3');
});
