import { expect, test } from 'vitest';
import { commandBlocks } from './commandBlocks';

const fenced = (kind: string, text: string) => `\`\`\`${kind}\n${text}\n\`\`\`\n`;

test('blocks of sh are found in order, with what they need', () => {
  const text = [
    '# Title\n',
    fenced('sh', 'npm run one\nnpm run two  # twice'),
    fenced('json', '{}'),
    `<!-- needs: root remote -->\n${fenced('sh', 'nginx -s reload')}`,
  ].join('\n');
  expect(commandBlocks(text)).toEqual([
    { line: 3, needs: [], commands: 'npm run one\nnpm run two  # twice\n' },
    { line: 12, needs: ['root', 'remote'], commands: 'nginx -s reload\n' },
  ]);
});

test('a mark that nobody knows is refused, and so is an empty one', () => {
  for (const needs of ['patience', 'root, remote', '']) {
    expect(() => commandBlocks(`<!-- needs: ${needs} -->\n${fenced('sh', 'x')}`)).toThrow(
      'line 1: nothing is known to be',
    );
  }
});

test('a shell by another name is refused: its commands would never be run', () => {
  expect(() => commandBlocks(fenced('bash', 'npm ci'))).toThrow('"bash" is not run');
});
