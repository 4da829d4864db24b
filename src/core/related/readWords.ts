import { headlineOf, type Story } from '../story';
import { scanWords } from './scanWords';

/** All words of all stories as numbers, in order. The words of row `r` are `word[start[r]]` up to,
 *  not including, `word[start[r + 1]]`; its headline ends at `headlineEnd[r]`. */
export type WordColumns = {
  readonly word: Uint32Array;
  readonly start: Uint32Array;
  readonly headlineEnd: Uint32Array;
  /** The different words as written, by number. */
  readonly words: readonly string[];
};

/** More than most stories have; the column grows where it is not. */
const WORDS_PER_STORY = 40;

/** Reads the words of headlines, without their datelines, and teasers. */
export function readWords(stories: readonly Story[]): WordColumns {
  const numbers = new Map<string, number>();
  let word = new Uint32Array(stories.length * WORDS_PER_STORY + 1);
  let size = 0;
  const add = (written: string) => {
    let number = numbers.get(written);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(written, number);
    }
    if (size === word.length) {
      const longer = new Uint32Array(2 * size);
      longer.set(word);
      word = longer;
    }
    word[size] = number;
    size += 1;
  };
  const start = new Uint32Array(stories.length + 1);
  const headlineEnd = new Uint32Array(stories.length);
  stories.forEach((story, row) => {
    scanWords(headlineOf(story), add);
    headlineEnd[row] = size;
    scanWords(story.summary, add);
    start[row + 1] = size;
  });
  return { word: word.subarray(0, size), start, headlineEnd, words: [...numbers.keys()] };
}
