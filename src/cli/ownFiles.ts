import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_FILES, type OwnFile } from './ownFileNames';

/** The project. In the released command `ownFilesInside.ts` stands in place of this file. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder whose feed and config are meant where none is named. */
export const SITE = join(ROOT, 'public');

/** Where what is not to be published lies, if not beside the feed. */
export const PRIVATE: string | null = null;

export const readOwnFile = (name: OwnFile): Uint8Array => readFileSync(join(ROOT, OWN_FILES[name]));
