import type { Unit } from './gazetteer';
import type { Rule } from './rules';
import type { Token } from './tokenize';

/** A place named in running text on evidence, words `from` to `to` (not included). */
export type Hit = {
  rule: Extract<
    Rule,
    'named-in-text' | 'land-in-text' | 'adjective' | 'town-in-text' | 'subject' | 'event'
  >;
  /** Namesakes, to be chosen from. */
  units: readonly Unit[];
  from: number;
  to: number;
};

/** A name that is only a part of something is none: "d-NRW", "IT.NRW", "#Köln", "Bayern-ID". */
export const startsAlone = (token: Token | undefined): boolean =>
  !/[-.@#_/]$/.test(token?.gap ?? '');

export const endsAlone = (following: Token | undefined): boolean =>
  !/^(?:[-@_]|\.$)/.test(following?.gap ?? '');

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
