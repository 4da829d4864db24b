import { type Day, readGermanDay } from '../core/day';
import { CliError } from './cliError';

/** Today in Germany.
 *  @throws CliError where the clock is out of all bounds */
export function today(): Day {
  const day = readGermanDay(new Date().toISOString());
  if (!day) throw new CliError('The clock of this computer gives no day.');
  return day;
}
