import { createSplitter } from './compounds';
import { FIELD_WORDS } from './fieldWords';
import { createWordReader, type ReadWord, stemOf } from './wordReader';

/** A term that a written word stands for, and how much it says of a story's matter there. */
export type WordTerm = { term: number; weight: number };

/** The terms of a feed, numbered from 0: stems of words and of the parts of compounds. */
export type Terms = {
  readonly count: number;
  /** Terms that are common in the field, see `FIELD_WORDS`. */
  readonly ofField: readonly number[];
  /** The word itself and, of a compound, its parts; nothing for everyday words and names of places. */
  termsOf(word: string): readonly WordTerm[];
};

/** Nouns tell the matter. Chosen on `bench/related/work.jsonl`. */
const WEIGHT = { noun: 1, other: 0.7, part: 0.8 };

/** @param words the different words of the feed as written.
 *  @param placeNames names whose words do not count. */
export function createTerms(words: readonly string[], placeNames: Iterable<string>): Terms {
  const read = createWordReader(placeNames);
  const readWords = new Map(words.map((word) => [word, read(word)]));
  const nouns = new Set<string>();
  for (const it of readWords.values()) if (it?.isNoun) nouns.add(it.stem);
  const split = createSplitter(nouns, stemOf);
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const termsIn = (it: ReadWord | null): WordTerm[] => {
    if (it === null) return [];
    const weight = it.isNoun ? WEIGHT.noun : WEIGHT.other;
    const parts = split(it.stem).map((part) => ({
      term: numberOf(part),
      weight: weight * WEIGHT.part,
    }));
    return [{ term: numberOf(it.stem), weight }, ...parts];
  };
  const known = new Map([...readWords].map(([word, it]) => [word, termsIn(it)]));
  return {
    count: numbers.size,
    ofField: FIELD_WORDS.flatMap((word) => numbers.get(stemOf(word)) ?? []),
    termsOf: (word) => known.get(word) ?? [],
  };
}
