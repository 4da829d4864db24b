import { expect, test } from 'vitest';
import { createProgress } from './progress';

test('short work says nothing, long work once a second', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => time,
  );
  for (; time < 4500; time += 100) progress('Placing stories', time, 10_000);
  expect(lines).toEqual([
    'Placing stories: 2,000 of 10,000\n',
    'Placing stories: 3,000 of 10,000\n',
    'Placing stories: 4,000 of 10,000\n',
  ]);
});
