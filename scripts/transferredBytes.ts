import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file on the wire: brotli at its best, as a static host precompresses; fonts are packed
 *  already. Header fields are not counted. */
export function transferredBytes(path: string): number {
  const content = readFileSync(path);
  if (path.endsWith('.woff2')) return content.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}
