import { CliError } from './cliError';

/** Where a document says what it is written in: XML's first line, HTML's meta element. */
const DECLARED =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)["']|<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]+)/i;
const BEGINNING = 4096;
/** Below the space, only tab, line feed, form feed and carriage return are text. */
const CONTROL = new Set(
  [...Array(32).keys()].filter((code) => ![9, 10, 12, 13, 27].includes(code)),
);

/** The text of bytes in UTF-8, in UTF-16 with its mark, in what the document itself or its server
 *  declares, or else in Windows-1252, as German spreadsheets write it.
 *  @param name of the input, for messages
 *  @param served what the server says it is written in, or null
 *  @throws CliError for what is no text, or text that is broken */
export function decodeText(bytes: Uint8Array, name: string, served: string | null): string {
  const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' }[hex(bytes.subarray(0, 2))];
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (isBinary(bytes)) throw new CliError(`${name} is a binary file, not text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOther(bytes, name, served);
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** No text has a zero byte; one stray sign in a thousand may come from an old program. */
function isBinary(bytes: Uint8Array): boolean {
  let signs = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && CONTROL.has(byte)) signs++;
  }
  return signs > bytes.length / 1000;
}

function decodeOther(bytes: Uint8Array, name: string, served: string | null): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const [, xml, html] = DECLARED.exec(beginning) ?? [];
  const declared = decoderFor(xml ?? html ?? served ?? 'windows-1252');
  if (declared && declared.encoding !== 'utf-8' && !isMostlyUtf8(bytes)) {
    const text = declared.decode(bytes);
    return declared.encoding === 'windows-1252' ? withPunctuation(text) : text;
  }
  throw new CliError(
    `${name} is neither UTF-8 nor Windows-1252: ${endsInside(bytes) ? 'it ends inside a letter, so it is cut off' : 'some of its letters are broken'}. Save it as UTF-8 and try again.`,
  );
}

/** What Windows-1252 has from 0x80 on; those it leaves free stay as they are. */
const PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node up to 23 decodes Windows-1252 as if it were ISO-8859-1, without quotation marks and dashes. */
const withPunctuation = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => PUNCTUATION[sign.charCodeAt(0) - 0x80] ?? sign);

function decoderFor(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** More letters that UTF-8 knows than such that it does not: a broken file, not another encoding,
 *  in which hardly any pair of letters would look like UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let known = 0;
  let unknown = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unknown++;
    else if (code > 0x7f) known++;
  }
  return known > unknown;
}

/** True where all is UTF-8 but for a last letter that is not whole. */
function endsInside(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
