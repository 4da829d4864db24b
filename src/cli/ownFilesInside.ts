import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { OwnFile } from './ownFileNames';

/** Put here by the build: each file, compressed with brotli, as base64. */
declare const PACKED: Readonly<Record<OwnFile, string>>;

/** The released command stands beside the folder of its site. */
export const PRIVATE = dirname(fileURLToPath(import.meta.url));

export const SITE = join(PRIVATE, 'site');

export const readOwnFile = (name: OwnFile): Uint8Array =>
  brotliDecompressSync(Buffer.from(PACKED[name], 'base64'));
