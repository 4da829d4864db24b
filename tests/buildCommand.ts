import { join, resolve } from 'node:path';
import { buildCommand } from '../scripts/commandBuild';

const root = resolve(import.meta.dirname, '..');

/** The command in one file, two folders below the project as its source is: tests start it a hundred
 *  times, and each time its sources would have to be compiled. */
export const COMMAND = join(root, 'test-results/cli/main.mjs');

export default (): Promise<void> => buildCommand(root, 'test-results/cli', 'main.mjs', false);
