import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from './cliError';
import { whyNot } from './readInput';

/** Writes a whole file or nothing: into a new file in the same folder, which then takes the place
 *  of the old one. A run that is killed leaves the old file as it was.
 *  @param isSynced it is on the disk when this is done; for what can be made again that takes too long
 *  @throws CliError where it cannot be written */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  { isSynced = true } = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      for (const part of isWhole(content) ? [content] : inBlocks(content)) {
        await file.writeFile(part);
      }
      if (isSynced) await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    await removeLeftOver(target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CliError(`${path} cannot be written: ${whyNot(error)}.`);
  }
}

const isWhole = (content: string | Uint8Array | Iterable<string>) =>
  typeof content === 'string' || content instanceof Uint8Array;

const BLOCK = 1 << 20;

/** Fewer and larger parts. */
export function* inBlocks(parts: Iterable<string>): Generator<string> {
  let block: string[] = [];
  let length = 0;
  for (const part of parts) {
    block.push(part);
    length += part.length;
    if (length < BLOCK) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}

/** Writing takes seconds, so an older new file belongs to no run any more. */
const LEFT_OVER_MS = 600_000;

/** A run that was killed while writing leaves its new file behind. */
async function removeLeftOver(target: string): Promise<void> {
  const prefix = `.${basename(target)}.`;
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    if (!name.startsWith(prefix) || !/^\d+\.tmp$/.test(name.slice(prefix.length))) continue;
    const path = join(dirname(target), name);
    const { mtimeMs = Date.now() } = (await stat(path).catch(() => undefined)) ?? {};
    if (Date.now() - mtimeMs > LEFT_OVER_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}
