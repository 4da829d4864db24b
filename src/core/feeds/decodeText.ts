import { SourceError } from './sourceError';

/** It exists in browsers, workers and Node. */
declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean });
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Bytes that can be gone through more than once, in parts cut anywhere. */
export type Bytes = Iterable<Uint8Array>;

/** Where a document says what it is written in: XML's first line, HTML's meta element. */
const DECLARED =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)["']|<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]+)/i;
const BEGINNING = 4096;
/** Below the space, only tab, line feed, form feed and carriage return are text. */
const CONTROL = new Set(
  [...Array(32).keys()].filter((code) => ![9, 10, 12, 13, 27].includes(code)),
);

/** What bytes are written in: UTF-8, UTF-16 with its mark, what the document itself or its server
 *  declares, or else Windows-1252, as German spreadsheets write it.
 *  @param served what the server says it is written in, or null
 *  @throws SourceError for what is no text, or text that is broken */
export function findEncoding(bytes: Bytes, served: string | null): string {
  const beginning = beginningOf(bytes);
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const kind = inspect(bytes);
  if (kind === 'binary') throw new SourceError('binary');
  return kind === 'utf-8' ? 'utf-8' : otherEncoding(bytes, beginning, served);
}

/** The text of bytes in such an encoding, in parts. */
export function* decodeTexts(bytes: Bytes, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  const toText = (text: string) =>
    decoder.encoding === 'windows-1252' ? withPunctuation(text) : text;
  for (const part of bytes) yield toText(decoder.decode(part, { stream: true }));
  yield toText(decoder.decode());
}

function beginningOf(bytes: Bytes): Uint8Array {
  const beginning = new Uint8Array(BEGINNING);
  let length = 0;
  for (const part of bytes) {
    const taken = part.subarray(0, BEGINNING - length);
    beginning.set(taken, length);
    length += taken.length;
    if (length >= BEGINNING) break;
  }
  return beginning.subarray(0, length);
}

/** No text has a zero byte; one stray sign in a thousand may come from an old program. */
function inspect(bytes: Bytes): 'binary' | 'utf-8' | 'other' {
  let signs = 0;
  let length = 0;
  for (const part of bytes) {
    length += part.length;
    for (const byte of part) {
      if (byte === 0) return 'binary';
      if (byte < 32 && CONTROL.has(byte)) signs++;
    }
  }
  if (signs > length / 1000) return 'binary';
  return brokenAt(bytes) === null ? 'utf-8' : 'other';
}

/** Whether UTF-8 breaks off inside a letter at the end, or is broken before; null if it is whole. */
function brokenAt(bytes: Bytes): 'end' | 'before' | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const part of bytes) decoder.decode(part, { stream: true });
  } catch {
    return 'before';
  }
  try {
    decoder.decode();
    return null;
  } catch {
    return 'end';
  }
}

function otherEncoding(bytes: Bytes, beginning: Uint8Array, served: string | null): string {
  const [, xml, html] = DECLARED.exec(String.fromCharCode(...beginning)) ?? [];
  const declared = encodingNamed(xml ?? html ?? served ?? 'windows-1252');
  if (declared && declared !== 'utf-8' && !isMostlyUtf8(bytes)) return declared;
  throw new SourceError(brokenAt(bytes) === 'end' ? 'cut-letter' : 'broken-letters');
}

/** What Windows-1252 has from 0x80 on; those it leaves free stay as they are. */
const PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node up to 23 decodes Windows-1252 as if it were ISO-8859-1, without quotation marks and dashes. */
const withPunctuation = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => PUNCTUATION[sign.charCodeAt(0) - 0x80] ?? sign);

function encodingNamed(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** More letters that UTF-8 knows than such that it does not: a broken file, not another encoding,
 *  in which hardly any pair of letters would look like UTF-8. */
function isMostlyUtf8(bytes: Bytes): boolean {
  let known = 0;
  let unknown = 0;
  for (const text of decodeTexts(bytes, 'utf-8')) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) unknown++;
      else if (code > 0x7f) known++;
    }
  }
  return known > unknown;
}

/** Whether there is nothing to read but white space. */
export function isEmptyText(texts: Iterable<string>): boolean {
  for (const text of texts) if (/[^\s\uFEFF]/.test(text)) return false;
  return true;
}
