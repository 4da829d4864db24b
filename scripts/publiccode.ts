/** Says what is wrong with `publiccode.yml`, and what its publisher has to fill in. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { openIn, publiccodeSchema } from './publiccodeSchema.ts';

const path = join(resolve(import.meta.dirname, '..'), 'publiccode.yml');
const { success, issues, output } = v.safeParse(
  publiccodeSchema,
  parse(readFileSync(path, 'utf8')),
);

if (success) {
  const open = openIn(output);
  for (const it of open) console.log(`to be filled in: ${it}`);
  console.log(open.length > 0 ? 'Not ready for a catalogue yet.' : 'Ready for catalogues.');
  if (open.length > 0) process.exitCode = 1;
} else {
  for (const issue of issues) console.log(`${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  process.exitCode = 2;
}
