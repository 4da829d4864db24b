import { ByteReader, ByteRun, type Postings } from './postings';

/** A term, or the beginning of terms with `*` behind it, and the rows that have it. */
export type TermRows = { term: string } & Postings;

/** Marks the rows of all terms that begin so. It parts words, so no term has it. */
export const ANY_END = '*';

/** What is to be encoded and decoded as UTF-8; both exist in browsers, workers and Node. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** A part of the search index. Number of terms; for each term how many letters it shares with the
 *  one before, the length of the rest in bytes, the rest, the length of its postings doubled and 1
 *  added if they are bits; then all postings. @param terms ascending */
export function encodeShard(terms: readonly TermRows[]): Uint8Array<ArrayBuffer> {
  const run = new ByteRun();
  const encoder = new TextEncoder();
  run.number(terms.length);
  let before = '';
  for (const { term, isBits, bytes } of terms) {
    const shared = sharedLength(before, term);
    const rest = encoder.encode(term.slice(shared));
    run.number(shared);
    run.number(rest.length);
    run.append(rest);
    run.number(bytes.length * 2 + (isBits ? 1 : 0));
    before = term;
  }
  for (const { bytes } of terms) run.append(bytes);
  return run.bytes;
}

/** @throws RangeError where it is cut off */
export function decodeShard(bytes: Uint8Array): TermRows[] {
  const reader = new ByteReader(bytes);
  const decoder = new TextDecoder();
  const heads: { term: string; length: number; isBits: boolean }[] = [];
  let before = '';
  for (let left = reader.number(); left > 0; left -= 1) {
    const shared = reader.number();
    before = before.slice(0, shared) + decoder.decode(reader.take(reader.number()));
    const size = reader.number();
    heads.push({ term: before, length: size >>> 1, isBits: (size & 1) === 1 });
  }
  return heads.map(({ term, length, isBits }) => ({ term, isBits, bytes: reader.take(length) }));
}

/** Never in the midst of a surrogate pair, which UTF-8 cannot write. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  const last = a.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
