import { DecodeError } from '../core/decodeError';
import { readWholeConfig, type WholeConfig } from '../core/statement/statementSchema';
import { faultText } from '../core/wanted';
import { CliError } from './cliError';
import { readJsonFile } from './readJsonFile';

/** @throws CliError where the config is missing or not as it should be */
export async function readConfigFile(path: string): Promise<WholeConfig> {
  const { value } = await readJsonFile(path);
  try {
    return readWholeConfig(value);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(
      `${path}: ${faultText(error)}. See all problems with: ortsmarke check ${path}`,
    );
  }
}
