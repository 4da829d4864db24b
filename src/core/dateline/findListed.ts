import { COMMON_WORDS } from './commonWords';
import { designationOf } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import { endsAlone, type Hit, isCapital } from './hit';
import type { NameMatch } from './nameIndex';
import { AND } from './reading';
import { namedAt } from './readName';
import type { Token } from './tokenize';

/** "die Städte Köln, Bonn und Aachen": what follows a hit in a list is meant as the first is. */
export function findListed(
  tokens: readonly Token[],
  { rule, to: start, from }: Hit,
  gazetteer: Gazetteer,
): Hit[] {
  const listed: Hit[] = [];
  if (rule === 'adjective' || rule === 'event') return listed;
  const kreise = designationOf(tokens[from]?.folded ?? '') === 'kreis';
  for (let to = start; ; ) {
    const at = to + (AND.has(tokens[to]?.folded ?? '') ? 1 : 0);
    const joined = at > to || /^\s?[,/&]\s?$/.test(tokens[at]?.gap ?? '');
    if (!joined || !isCapital(tokens[at])) return listed;
    const found = listedAt(tokens, at, gazetteer, kreise, rule);
    if (!found || !endsAlone(tokens[at + found.count])) return listed;
    to = at + found.count;
    listed.push({ rule, units: found.units, from: at, to });
  }
}

function listedAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  kreise: boolean,
  rule: Hit['rule'],
): NameMatch<Unit> | undefined {
  if (kreise) return namedAt(tokens, at, 'kreis', gazetteer);
  const land = gazetteer.laender.longestAt(tokens, at);
  if (rule === 'land-in-text' || land) return land;
  return COMMON_WORDS.has(tokens[at]?.folded ?? '')
    ? undefined
    : gazetteer.towns.longestAt(tokens, at);
}
