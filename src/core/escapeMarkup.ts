/** What XML has no way to write: control signs and halves of a surrogate pair. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as HTML and XML have it, between tags or in double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
