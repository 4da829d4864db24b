import { stemmer } from '@orama/stemmers/german';
import { foldPlain } from '../foldGerman';
import { EVERYDAY_WORDS } from './everydayWords';
import { scanWords } from './scanWords';

/** What a written word says: its stem, and whether it is a noun (they begin with a capital). */
export type ReadWord = { stem: string; isNoun: boolean };

const IS_WORD = /^\p{L}[\p{L}\p{M}\p{N}]*$|^\p{N}+\p{L}+$/u;
const CAPITAL = /^\p{Lu}/u;
/** Longer ones are no words; the stemmer's time grows with them. */
const LONGEST = 60;

/** "Häuser", "Haus" and "HÄUSER" are 'haus': Snowball's German stemmer, which also takes the dots
 *  from umlauts. */
export const stemOf = (word: string): string => foldPlain(stemmer(word.toLowerCase()));

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stemOf));

/** Endings of words made from a town's name: "Beckums", "Kölner", "Kölnern". */
const PLACE_ENDINGS = ['s', 'er', 'ern', 'ers'];

/** Tells whether a word in lower case is one of a place's name, or made from one. */
function createPlaceWords(names: Iterable<string>): (word: string) => boolean {
  const places = new Set<string>();
  for (const name of new Set(names)) {
    scanWords(name.normalize('NFC'), (word) => places.add(word.toLowerCase()));
  }
  return (word) =>
    places.has(word) ||
    PLACE_ENDINGS.some((it) => word.endsWith(it) && places.has(word.slice(0, -it.length)));
}

/** Makes a reader of single words. It gives null for what does not tell a story's matter: numbers,
 *  everyday words, and words of the given place names where they are written as a name. */
export function createWordReader(placeNames: Iterable<string>): (raw: string) => ReadWord | null {
  const isOfPlace = createPlaceWords(placeNames);
  return (raw) => {
    if (raw.length < 2 || raw.length > LONGEST) return null;
    const word = raw.normalize('NFC');
    if (!IS_WORD.test(word)) return null;
    const isNoun = CAPITAL.test(word);
    if (isNoun && isOfPlace(word.toLowerCase())) return null;
    const stem = stemOf(word);
    return stem.length < 2 || EVERYDAY.has(stem) ? null : { stem, isNoun };
  };
}
