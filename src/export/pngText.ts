/** Signature and header chunk: 8 and 25 bytes, always at the beginning. */
const AFTER_HEADER = 33;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CRC_TABLE[(rest ^ byte) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** An uncompressed `iTXt` chunk: international text under a keyword such as "Description".
 *  Source: PNG specification, 11.3.3.4. */
function textChunk(keyword: string, text: string): Uint8Array {
  const typeAndData = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(typeAndData.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, typeAndData.length - 4);
  chunk.set(typeAndData, 4);
  view.setUint32(chunk.length - 4, crc32(typeAndData));
  return chunk;
}

/** A PNG with texts about it, by keyword. */
export function withPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const written = new Uint8Array(length);
  let at = 0;
  for (const part of [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]) {
    written.set(part, at);
    at += part.length;
  }
  return written;
}
