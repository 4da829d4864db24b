import { headlineOf, type Story } from '../story';
import { scanWords } from './scanWords';
import type { Terms } from './terms';
import type { TermVectors } from './termVectors';

/** How many words are told as the reason. */
const MOST = 3;
/** Words that add less than this share of what the weightiest does explain nothing. */
const LEAST_SHARE = 0.2;
/** Longer chains of words are told by their part alone. */
const LONGEST = 40;

/** What each term in common adds to the score of two rows. */
function sharedTerms(own: number, other: number, vectors: TermVectors): Map<number, number> {
  const { start, term, weight } = vectors;
  const weights = new Map<number, number>();
  for (let at = start[own] ?? 0; at < (start[own + 1] ?? 0); at += 1) {
    weights.set(term[at] ?? 0, weight[at] ?? 0);
  }
  const shared = new Map<number, number>();
  for (let at = start[other] ?? 0; at < (start[other + 1] ?? 0); at += 1) {
    const first = weights.get(term[at] ?? 0);
    if (first !== undefined) shared.set(term[at] ?? 0, first * (weight[at] ?? 0));
  }
  return shared;
}

const HYPHENATED = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** Words as readers know them, and the parts that hyphens part them into. */
function* wordsIn(text: string): Generator<{ written: string; parts: string[] }> {
  for (const [written] of text.matchAll(HYPHENATED)) {
    const parts: string[] = [];
    scanWords(written, (part) => parts.push(part));
    if (written.length <= LONGEST) yield { written, parts };
    else for (const part of parts) yield { written: part, parts: [part] };
  }
}

/** The weightiest words that story `row` shares with `own`, as they stand in it: of several with
 *  the same meaning ("Wohngeld", "Wohngeldstelle") the shortest.
 *  @param own @param row rows of `vectors`; @param story the one of `row`. */
export function sharedWords(
  own: number,
  row: number,
  story: Story,
  vectors: TermVectors,
  { termsOf }: Terms,
): string[] {
  const shared = sharedTerms(own, row, vectors);
  const words = new Map<number, string>();
  for (const { written, parts } of wordsIn(`${headlineOf(story)}\n${story.summary}`)) {
    const terms = parts.flatMap((part) => termsOf(part)).filter(({ term }) => shared.has(term));
    const [best] = terms.sort((a, b) => (shared.get(b.term) ?? 0) - (shared.get(a.term) ?? 0));
    if (!best) continue;
    const known = words.get(best.term);
    if (known === undefined || written.length < known.length) words.set(best.term, written);
  }
  const weightOf = (term: number) => shared.get(term) ?? 0;
  const ordered = [...words].sort(([a], [b]) => weightOf(b) - weightOf(a));
  const least = LEAST_SHARE * weightOf(ordered[0]?.[0] ?? -1);
  const told: string[] = [];
  for (const [term, word] of ordered) {
    if (told.length === MOST || weightOf(term) < least) break;
    if (!told.some((it) => isPartOf(word, it) || isPartOf(it, word))) told.push(word);
  }
  return told;
}

/** "Bäume" adds nothing to "Stadtbäume". */
const isPartOf = (word: string, other: string): boolean =>
  other.toLowerCase().includes(word.toLowerCase());
