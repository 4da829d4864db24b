import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fixtures/ortsmarke';

export const FORMATS_TEXT = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');

/** The first block of code below a heading of `docs/formats.md`. */
export function exampleOf(heading: string): string {
  const [, section = ''] = FORMATS_TEXT.split(`\n${heading}\n`);
  const [, example] = /^```\w+\n([\s\S]*?)^```/m.exec(section) ?? [];
  if (example === undefined) throw new Error(`no example below "${heading}"`);
  return example;
}
