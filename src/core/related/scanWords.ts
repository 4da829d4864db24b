const isAscii = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Letters, digits and accents. Beyond Latin everything but punctuation and symbols: what is no
 *  word after all is sorted out where words are read, once for each. */
const isWordPart = (code: number): boolean =>
  code < 0xc0
    ? isAscii(code)
    : code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && code < 0xfe00;

/** Words of so few small letters ("der", "mit") tell no story's matter; "IT" and "OZG" do. */
const SHORT = 3;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Calls for each run of letters and digits, in order, short words in small letters left out.
 *  Hyphens part words: "E-Akte" is two. By code units, for a pattern takes three times as long. */
export function scanWords(text: string, onWord: (word: string) => void): void {
  const { length } = text;
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && isWordPart(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > SHORT || !isSmall(text.charCodeAt(start))) onWord(text.slice(start, at));
      start = -1;
    }
  }
}
