import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { glossarySchema } from '../src/core/glossary/glossary';
import { wholeConfigSchema } from '../src/core/statement/statementSchema';

/** A JSON Schema, for editors that check while one types. Rules that a schema cannot say, such as "each
 *  topic id once", are the reader's alone. */
function writeSchema(name: string, rules: GenericSchema): string {
  const schema = toJsonSchema(rules, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: `Ortsmarke: ${name}`, ...schema }, null, 2)}\n`;
}

export const writeConfigSchema = (): string => writeSchema('config.json', wholeConfigSchema);
export const writeGlossarySchema = (): string => writeSchema('glossary.json', glossarySchema);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (name: string, text: string) =>
    writeFileSync(new URL(`../public/${name}.schema.json`, import.meta.url), text);
  write('config', writeConfigSchema());
  write('glossary', writeGlossarySchema());
}
