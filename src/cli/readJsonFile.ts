import { readFile } from 'node:fs/promises';
import { CliError } from './cliError';
import { whyNot } from './readInput';

/** What a JSON file says.
 *  @throws CliError where it cannot be read or is no JSON */
export async function readJsonFile(path: string): Promise<{ value: unknown }> {
  const file = await readJsonFileIfThere(path);
  if (!file) throw new CliError(`${path} cannot be read: there is no such file.`);
  return file;
}

/** As `readJsonFile`; undefined where there is no such file. */
export async function readJsonFileIfThere(path: string): Promise<{ value: unknown } | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw new CliError(`${path} cannot be read: ${whyNot(error)}.`);
  }
  return { value: parseJson(text, path) };
}

/** @param name of the input, for the message
 *  @throws CliError where the text is no JSON */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new CliError(`${name} is not valid JSON: ${reason}. It may be cut off.`);
  }
}
