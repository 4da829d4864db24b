import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../src/core/config';

/** The JSON Schema of `config.json`, for editors that check while one types. Rules that a schema
 *  cannot say, such as "each topic id once", are the reader's alone. */
export function writeConfigSchema(): string {
  const schema = toJsonSchema(configSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Ortsmarke: config.json', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../public/config.schema.json', import.meta.url), writeConfigSchema());
}
