import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  ARCHIVE_FILES,
  type ArchiveManifest,
  readManifest,
  writeManifest,
} from '../core/archive/manifest';
import { CliError } from './cliError';
import { whyNot } from './readInput';
import { readJsonFileIfThere } from './readJsonFile';
import { writeAtomically } from './writeAtomically';

const BUILDING = /^\.building-(\d+)$/;
const HASH_LENGTH = 10;

/** Where an archive is written. Its files are gathered in a folder of their own, which gets the
 *  name of their content at the end; the manifest, written last, says which folder holds. So a run
 *  that is killed leaves the old archive whole, and no reader ever mixes two. */
export type ArchiveFolder = {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes the files the archive. @returns path of the manifest */
  finish(manifest: Omit<ArchiveManifest, 'base'>): Promise<string>;
  /** Takes away what was written. */
  drop(): Promise<void>;
};

/** @throws CliError where the folder has other files or cannot be written to */
export async function openArchiveFolder(folder: string): Promise<ArchiveFolder> {
  const before = await checkFolder(folder);
  const building = join(folder, `.building-${process.pid}`);
  const hash = createHash('sha256');
  const attempt = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new CliError(`${folder} cannot be written: ${whyNot(error)}.`);
    });
  await attempt(mkdir(building, { recursive: true }));
  const made = new Set([building]);

  return {
    async write(path, content) {
      const target = join(building, path);
      if (!made.has(dirname(target))) await attempt(mkdir(dirname(target), { recursive: true }));
      made.add(dirname(target));
      hash.update(path).update(content);
      await attempt(writeFile(target, content));
    },
    async finish(manifest) {
      const name = hash.digest('hex').slice(0, HASH_LENGTH);
      await rm(join(folder, name), { recursive: true, force: true });
      await attempt(rename(building, join(folder, name)));
      const path = join(folder, ARCHIVE_FILES.manifest);
      await writeAtomically(path, writeManifest({ ...manifest, base: `${name}/` }));
      if (before && before !== name)
        await rm(join(folder, before), { recursive: true, force: true });
      return path;
    },
    drop: () => rm(building, { recursive: true, force: true }),
  };
}

/** An archive may take the place of an older one, but of nothing else.
 *  @returns the folder that the older one's files are in */
async function checkFolder(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return [];
    throw new CliError(`${folder} cannot be written: ${whyNot(error)}.`);
  });
  for (const name of names) await removeLeftOver(folder, name);
  const others = names.filter((name) => !BUILDING.test(name));
  if (others.length === 0) return undefined;
  const older = await readJsonFileIfThere(join(folder, ARCHIVE_FILES.manifest));
  try {
    return readManifest(older?.value).base.slice(0, -1);
  } catch {
    throw new CliError(
      `${folder} has other files in it and no archive. Give a new or an empty folder with --out.`,
    );
  }
}

/** What a run that was killed left behind. */
async function removeLeftOver(folder: string, name: string): Promise<void> {
  const pid = Number(BUILDING.exec(name)?.[1]);
  if (!pid || isRunning(pid)) return;
  const path = join(folder, name);
  if ((await stat(path)).isDirectory()) await rm(path, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
