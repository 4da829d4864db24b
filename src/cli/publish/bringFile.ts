import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFile } from '../../publish/siteFile';
import { writeAtomically } from '../writeAtomically';
import { drawPng } from './drawPng';
import type { Manifest } from './manifest';

/** Brings a file of the site to what it is to be. What is as it should be is left alone, with its
 *  date. */
export async function bringFile(
  folder: string,
  file: SiteFile,
  manifest: Manifest,
): Promise<'written' | 'same'> {
  const target = join(folder, file.path);
  if ('draw' in file) {
    const isThere = manifest.isDrawn(file.path, file.facts);
    manifest.note(file.path, file.facts);
    if (isThere) return 'same';
    await writeAtomically(target, await drawPng(file.draw(), file.texts), { isSynced: false });
    return 'written';
  }
  manifest.note(file.path);
  const before = await readFile(target, 'utf8').catch(() => undefined);
  if (before === file.text) return 'same';
  await writeAtomically(target, file.text, { isSynced: false });
  return 'written';
}
