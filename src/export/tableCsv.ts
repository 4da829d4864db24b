import Papa from 'papaparse';
import type { Words } from '../ui/words';

/** Tells spreadsheet programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet program may take for a formula gets an apostrophe in front, also behind signs
 *  that are not seen. The expression of Papa Parse itself misses texts of several lines. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;

const isGerman = ({ language }: Words): boolean => language === 'de';

/** A table that opens right in spreadsheet programs of the language: in German with semicolons.
 *  @param rows the header first */
export function tableCsv(words: Words, rows: readonly (readonly string[])[]): string {
  const table = Papa.unparse(rows, {
    delimiter: isGerman(words) ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

/** A number as spreadsheet programs of the language read it: in German with a decimal comma. */
export function csvNumber(words: Words, value: number | null): string {
  const text = value === null ? '' : String(value);
  return isGerman(words) ? text.replace('.', ',') : text;
}
