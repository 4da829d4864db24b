import type { Story } from '../story';
import { readWords, type WordColumns } from './readWords';
import { createTerms, type Terms, type WordTerm } from './terms';

/** What the stories are about: of each row a sparse vector of length 1, by terms. The terms of row
 *  `r` are `term[start[r]]` up to, not including, `term[start[r + 1]]`, each with its `weight`. */
export type TermVectors = {
  readonly start: Uint32Array;
  readonly term: Uint32Array;
  readonly weight: Float32Array;
};

/** A word of the headline weighs so much more. Chosen on `bench/related/work.jsonl`. */
const HEADLINE = 1.4;
/** Words of the field count as if so large a share of the stories had them. */
const FIELD_SHARE = 0.25;
/** In a feed of a few stories nearly every word is rare: it weighs as in one of this size. */
const SMALLEST_FEED = 100;
/** A word of two stories is not much rarer than one of four. */
const SMOOTHING = 2;

/** Terms weigh by tf-idf: the more, the fewer stories have them. */
export function createTermVectors(
  stories: readonly Story[],
  placeNames: Iterable<string>,
): { vectors: TermVectors; terms: Terms } {
  const columns = readWords(stories);
  const terms = createTerms(columns.words, placeNames);
  const vectors = gatherTerms(columns, terms);
  weigh(vectors, rarityOf(vectors, terms, stories.length));
  return { vectors, terms };
}

/** Each term of each row once, with the most that it weighs there. */
function gatherTerms(columns: WordColumns, terms: Terms): TermVectors {
  const termsOfWord = columns.words.map((word) => terms.termsOf(word));
  const rows = columns.headlineEnd.length;
  const most = columns.word.reduce((sum, word) => sum + (termsOfWord[word]?.length ?? 0), 0);
  const vectors = {
    start: new Uint32Array(rows + 1),
    term: new Uint32Array(most),
    weight: new Float32Array(most),
  };
  // Where a term was put last; what lies before the current row's begin belongs to another row.
  const lastAt = new Int32Array(terms.count).fill(-1);
  let size = 0;
  const add = ({ term, weight }: WordTerm, boost: number, begin: number) => {
    const at = lastAt[term] ?? -1;
    const value = weight * boost;
    if (at >= begin) {
      if (value > (vectors.weight[at] ?? 0)) vectors.weight[at] = value;
      return;
    }
    lastAt[term] = size;
    vectors.term[size] = term;
    vectors.weight[size] = value;
    size += 1;
  };
  for (let row = 0; row < rows; row += 1) {
    const begin = size;
    const headlineEnd = columns.headlineEnd[row] ?? 0;
    for (let at = columns.start[row] ?? 0; at < (columns.start[row + 1] ?? 0); at += 1) {
      const boost = at < headlineEnd ? HEADLINE : 1;
      for (const it of termsOfWord[columns.word[at] ?? 0] ?? []) add(it, boost, begin);
    }
    vectors.start[row + 1] = size;
  }
  return {
    start: vectors.start,
    term: vectors.term.subarray(0, size),
    weight: vectors.weight.subarray(0, size),
  };
}

/** Inverse document frequency of each term. */
function rarityOf({ term }: TermVectors, { count, ofField }: Terms, stories: number): Float64Array {
  const size = Math.max(stories, SMALLEST_FEED);
  const found = new Float64Array(count);
  for (const it of term) found[it] = (found[it] ?? 0) + 1;
  for (const it of ofField) found[it] = Math.max(found[it] ?? 0, FIELD_SHARE * size);
  return found.map((rows) => Math.log(1 + size / (rows + SMOOTHING)));
}

/** Multiplies weights by rarity and gives each row the length 1. */
function weigh({ start, term, weight }: TermVectors, rarity: Float64Array): void {
  for (let row = 0; row + 1 < start.length; row += 1) {
    const begin = start[row] ?? 0;
    const end = start[row + 1] ?? 0;
    let squares = 0;
    for (let at = begin; at < end; at += 1) {
      const value = (weight[at] ?? 0) * (rarity[term[at] ?? 0] ?? 0);
      weight[at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let at = begin; at < end; at += 1) weight[at] = (weight[at] ?? 0) / length;
  }
}
