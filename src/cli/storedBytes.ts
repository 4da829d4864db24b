import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from '../core/feeds/decodeText';

/** Read in parts of this many bytes, so that memory does not grow with the file. */
const PART = 1 << 18;

/** The bytes of a file, to be gone through as often as needed, never all in memory.
 *  @param onPart hears how many bytes were read so far in this going through */
export function bytesOfFile(path: string, onPart: (bytes: number) => void): Bytes {
  return bytesFrom(openSync(path, 'r'), onPart);
}

/** The bytes of a file, to be gone through once; it is closed afterwards. */
export const partsOfFile = (path: string): Generator<Uint8Array> =>
  partsAndClose(openSync(path, 'r'));

function* partsAndClose(descriptor: number): Generator<Uint8Array> {
  try {
    yield* partsOf(descriptor, () => undefined);
  } finally {
    closeSync(descriptor);
  }
}

/** Puts what can be read only once into a file without a name, which is gone when the program is.
 *  @param limit in bytes; more is not taken
 *  @returns undefined where there are more */
export async function storeBytes(
  parts: AsyncIterable<Uint8Array>,
  limit: number,
  onPart: (bytes: number) => void,
): Promise<Bytes | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-'));
  const path = join(folder, 'input');
  try {
    const file = await open(path, 'w');
    let length = 0;
    try {
      for await (const part of parts) {
        length += part.length;
        if (length > limit) return undefined;
        await file.writeFile(part);
        onPart(length);
      }
    } finally {
      await file.close();
    }
    return bytesFrom(openSync(path, 'r'), onPart);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bytesFrom(descriptor: number, onPart: (bytes: number) => void): Bytes {
  process.once('exit', () => closeSync(descriptor));
  return { [Symbol.iterator]: () => partsOf(descriptor, onPart) };
}

function* partsOf(
  descriptor: number,
  onPart: (bytes: number) => void,
): Generator<Uint8Array, undefined> {
  for (let at = 0; ; ) {
    // A new part each time: who decodes may still hold the last.
    const part = Buffer.allocUnsafe(PART);
    const length = readSync(descriptor, part, 0, PART, at);
    if (length === 0) return;
    at += length;
    onPart(at);
    yield part.subarray(0, length);
  }
}
