import type { Key } from '../key';
import { designationOf } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import { isCapital } from './hit';
import type { Token } from './tokenize';

/** What a story's text says about where its namesakes lie. */
export type Clues = {
  /** Länder and Kreise the text puts the place itself in: "die hessische Gemeinde", "die Stadt in
   *  Lippe", "im Kreis Gütersloh". */
  strong: readonly Key[];
  /** Länder named without more: "fördert das Land Hessen". */
  weak: readonly Key[];
  /** Folded words with a capital letter: "Oder" is a river, "oder" is not. */
  words: ReadonlySet<string>;
  /** Folded words by which the text says which town it means: 'oder' of "die Stadt an der Oder". */
  additions: ReadonlySet<string>;
  /** It speaks of a town that it does not name: "die Gemeinde", "Rathaus". */
  speaksOfTown: boolean;
  /** It speaks of a Kreis that it does not name: "der Kreis", "Landrätin". */
  speaksOfKreis: boolean;
};

const IN = new Set(['in', 'im']);
const ARTICLE = new Set(['der', 'dem', 'den']);
const AT = new Set(['am', 'an', 'im', 'in', 'bei', 'vor', 'ob', 'auf']);

/** Collects the clues of a text: Länder and Kreise by their words and its words as such. */
export function findClues(tokens: readonly Token[], gazetteer: Gazetteer): Clues {
  const strong = new Set<Key>();
  const weak = new Set<Key>();
  const additions = new Set<string>();
  tokens.forEach((token, at) => {
    const adjective = gazetteer.landAdjectives.longestAt(tokens, at);
    if (adjective) {
      const noun = tokens[at + adjective.count]?.folded ?? '';
      const own = designationOf(noun) === 'gemeinde' || noun === 'ort';
      add(own ? strong : weak, adjective.units);
    }
    if (!isCapital(token)) return;
    const before = tokens[at - 1]?.folded ?? '';
    const kreisNamed = designationOf(before) === 'kreis';
    const said = saysWhere(tokens, at);
    if (said) additions.add(token.folded);
    const inside = said && (IN.has(before) || tokens[at - 2]?.folded === 'in');
    const land = gazetteer.laender.longestAt(tokens, at);
    if (land) add(inside ? strong : weak, land.units);
    const kreis = (kreisNamed ? gazetteer.kreiseNamed : gazetteer.kreise).longestAt(tokens, at);
    if (!kreis) return;
    const says = kreisNamed || inside || tokens[at + kreis.count - 1]?.folded.includes('kreis');
    add(says ? strong : weak, kreis.units);
  });
  const words = tokens.filter(isCapital).map((token) => token.folded);
  const speaksOfTown = tokens.some((_, at) => isUnnamed(tokens, at, TOWN));
  const speaksOfKreis = tokens.some((_, at) => isUnnamed(tokens, at, KREIS));
  return {
    strong: [...strong],
    weak: [...weak],
    words: new Set(words),
    additions,
    speaksOfTown,
    speaksOfKreis,
  };
}

const TOWN =
  /^(?:stadt|\w*gemeinde|kommune|rathaus|(?:stadt|gemeinde)(?:rat|verwaltung)|\w*buergermeister(?:in)?)$/;

const KREIS =
  /^(?:(?:land)?kreis(?:es)?|landrat(?:es|s)?|landraetin|landratsamt(?:es|s)?|kreis(?:tag|haus|verwaltung))$/;

/** "Die Gemeinde baut aus", "der Kreis fördert", but not "die Stadt Köln", "der Münchner Stadtrat". */
function isUnnamed(tokens: readonly Token[], at: number, body: RegExp): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !isCapital(token) || !body.test(token.folded)) return false;
  const named = next?.gap === ' ' && isCapital(next);
  return !named && !(isCapital(before) && /[^d]er$/.test(before?.folded ?? ''));
}

/** "Die Stadt an der Oder", "die Gemeinde in der Grafschaft Bentheim", "die Stadt in Lippe". */
function saysWhere(tokens: readonly Token[], at: number): boolean {
  const article = ARTICLE.has(tokens[at - 1]?.folded ?? '') ? 1 : 0;
  if (!AT.has(tokens[at - 1 - article]?.folded ?? '')) return false;
  return designationOf(tokens[at - 2 - article]?.folded ?? '') === 'gemeinde';
}

function add(keys: Set<Key>, units: readonly Unit[]): void {
  for (const unit of units) keys.add(unit.key);
}
