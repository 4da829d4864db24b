import type { Config } from '../core/config';
import { DecodeError } from '../core/decodeError';
import { readSite } from '../core/site/readSite';
import { readWholeConfig } from '../core/statement/statementSchema';
import { faultText } from '../core/wanted';
import { CliError } from './cliError';
import { readJsonFile } from './readJsonFile';

/** @throws CliError where the config is missing or not as it should be */
export async function readConfigFile(path: string): Promise<Config> {
  const { value } = await readJsonFile(path);
  try {
    readWholeConfig(value);
    return readSite(value);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(
      `${path}: ${faultText(error)}. See all problems with: ortsmarke check ${path}`,
    );
  }
}
