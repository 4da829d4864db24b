import type { Key } from '../key';
import { designationOf } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import type { Token } from './tokenize';

/** What a story's text says about where its namesakes lie. */
export type Clues = {
  /** Länder and Kreise the text puts the place itself in: "die hessische Gemeinde", "die Stadt in
   *  Lippe", "im Kreis Gütersloh". */
  strong: readonly Key[];
  /** Länder named without more: "fördert das Land Hessen". */
  weak: readonly Key[];
  words: ReadonlySet<string>;
};

const IN = new Set(['in', 'im']);

/** Collects the clues of a text: Länder and Kreise by their words and its words as such. */
export function findClues(tokens: readonly Token[], gazetteer: Gazetteer): Clues {
  const strong: Key[] = [];
  const weak: Key[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]?.folded ?? '';
    const adjective = gazetteer.landAdjectives.longestAt(tokens, at);
    if (adjective) {
      const noun = tokens[at + adjective.count]?.folded ?? '';
      const own = designationOf(noun) === 'gemeinde' || noun === 'ort';
      push(own ? strong : weak, adjective.units);
    }
    const land = gazetteer.laender.longestAt(tokens, at);
    const inside = IN.has(before) && designationOf(tokens[at - 2]?.folded ?? '') === 'gemeinde';
    if (land) push(inside ? strong : weak, land.units);
    const kreis =
      designationOf(before) === 'kreis'
        ? gazetteer.kreiseNamed.longestAt(tokens, at)
        : gazetteer.kreise.longestAt(tokens, at);
    if (kreis && (designationOf(before) === 'kreis' || inside || /kreis/.test(token.folded))) {
      push(strong, kreis.units);
    } else if (kreis) push(weak, kreis.units);
  });
  return {
    strong: [...new Set(strong)],
    weak: [...new Set(weak)],
    words: new Set(tokens.map((token) => token.folded)),
  };
}

function push(keys: Key[], units: readonly Unit[]): void {
  for (const unit of units) keys.push(unit.key);
}
