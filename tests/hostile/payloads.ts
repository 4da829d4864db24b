import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../fixtures/payloads.json');

/** Texts that become something else where they are not taken as texts: an element, a script, an
 *  address that runs, a formula. Those that can run call `alarm(1)`. */
export const PAYLOADS: readonly string[] = Object.values<string[]>(
  JSON.parse(readFileSync(file, 'utf8')),
).flat();
