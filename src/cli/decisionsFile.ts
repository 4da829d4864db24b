import type { Gazetteer } from '../core/dateline/gazetteer';
import { DecodeError } from '../core/decodeError';
import { type Decisions, readDecisions } from '../core/feeds/decisions';
import { readTombstones } from '../core/feeds/tombstone';
import { faultText } from '../core/wanted';
import { CliError } from './cliError';
import { readJsonFileIfThere } from './readJsonFile';

/** What an editor has settled for a feed: answers for ambiguous names, and the marks of stories
 *  that were taken out.
 *  @throws CliError where the file is there and not as it should be */
export async function readDecisionsFile(
  path: string,
  gazetteer: Gazetteer,
): Promise<{ decisions: Decisions; marks: ReadonlySet<string> }> {
  const value = (await readJsonFileIfThere(path))?.value;
  try {
    const decisions = readDecisions(value, (key) => gazetteer.unitOf(key)?.key === key);
    return { decisions, marks: readTombstones(value) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(`${path}: ${faultText(error)}. Nothing is imported before it is corrected.`);
  }
}
