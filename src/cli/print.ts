import { once } from 'node:events';
import { inBlocks } from './writeAtomically';

/** Writes to standard output, as fast as it is read there. */
export async function print(pieces: Iterable<string>): Promise<void> {
  for (const text of inBlocks(pieces)) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}
