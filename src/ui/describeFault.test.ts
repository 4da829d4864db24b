import { expect, test } from 'vitest';
import { describeFault } from './describeFault';
import { loadWords } from './words';

test('a fault is told with its path, or without one where all is wrong', async () => {
  const words = await loadWords('de');
  await words.makeWhole();
  const fault = { wanted: 'object', got: '3' } as const;
  expect(describeFault(words, { ...fault, path: 'links' })).toBe(
    'links: erwartet ein Objekt, gefunden 3',
  );
  expect(describeFault(words, { ...fault, path: '' })).toBe('erwartet ein Objekt, gefunden 3');
});
