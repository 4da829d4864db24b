import { expect, test } from 'vitest';
import { createProgress } from './progress';

test('a step that is done soon says nothing, a long one says how far it is once a second', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => time,
  );
  for (; time < 1900; time += 100) progress('Reading', time);
  time = 0;
  for (; time < 4500; time += 100) progress('Placing stories', time, 10_000);
  expect(lines).toEqual([
    'Placing stories: 2,000 of 10,000\n',
    'Placing stories: 3,000 of 10,000\n',
    'Placing stories: 4,000 of 10,000\n',
  ]);
});
