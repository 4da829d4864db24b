import { foldGerman } from '../foldGerman';

/** A word of a text; hyphenated words are several. */
export type Token = {
  /** As written. */
  text: string;
  /** Lower case, umlauts spelled out: "Münster" is 'muenster'; "St." is 'sankt'. */
  folded: string;
  /** What stands between the word before and this one: ' ', '-', ' / ', ', ' … */
  gap: string;
  /** Positions in the text that was read, end not included. */
  start: number;
  end: number;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]+$/;

/** Cuts a text into its words. Any text will do; the time taken grows with its length only. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    tokens.push({
      text: word,
      folded: fold(word),
      gap: text.slice(end, start),
      start,
      end: start + word.length,
    });
    end = start + word.length;
  }
  return tokens;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'st') return 'sankt';
  return PLAIN.test(lower) ? lower : foldGerman(word.normalize('NFC'));
}

/** A name as the indexes know it: its folded words with one space between. */
export const foldName = (name: string): string =>
  tokenize(name)
    .map((token) => token.folded)
    .join(' ');
