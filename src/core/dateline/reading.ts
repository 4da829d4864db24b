import type { Unit } from './gazetteer';
import type { Rule } from './rules';
import type { Token } from './tokenize';

/** What a part of a dateline may mean. Several units are namesakes, to be chosen from; none at all
 *  is a place abroad or a landscape. */
export type Reading = {
  rule: Extract<Rule, 'land' | 'kreis' | 'town' | 'district' | 'verband' | 'landscape' | 'abroad'>;
  units: readonly Unit[];
  /** The Land a landscape lies in, if it is one alone. */
  land?: Unit | undefined;
  /** The bare name is also a German word: "Berg", "Lage". */
  common?: boolean;
  /** Towns that share the name of a Land, a landscape or a place abroad: a Kreis behind it means
   *  one of them ("Linz, Kreis Neuwied"). */
  namesakes?: readonly Unit[];
};

/** Readings and the number of the word behind them. */
export type Part = { readings: readonly Reading[]; next: number };

const SEPARATOR = /[/,&|;+–—()]|\s-\s/;
export const AND: ReadonlySet<string> = new Set(['und', 'sowie']);

/** The end, a separator or "und" follows; a single hyphen makes another word of it. */
export function endsAt(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return !token || SEPARATOR.test(token.gap) || AND.has(token.folded);
}
