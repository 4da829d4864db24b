import type { Key } from '../key';
import { designationOf } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import { FOREIGN, LANDSCAPE_WORDS, LANDSCAPES } from './landscapes';
import { endsAt, type Part } from './reading';
import type { Token } from './tokenize';

const LONGEST = 3;

/** A landscape, a Regierungsbezirk or a place abroad: names that are known and no place of the
 *  map. "Region Stuttgart" and "Regierungsbezirk Köln" have the Land of their town. */
export function readScenery(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const bare = readSceneryName(tokens, at, gazetteer);
  // "Brünn/Thür." is not Brünn.
  const longer = gazetteer.towns.longestAt(tokens, at)?.count ?? 0;
  if (bare) return at + longer > bare.next && endsAt(tokens, at + longer) ? undefined : bare;
  // "Stadt Wien", "Kanton Zürich".
  const word = tokens[at]?.folded ?? '';
  if (word === 'kanton' || (designationOf(word) && !word.endsWith('gemeinde'))) {
    const named = readSceneryName(tokens, at + 1, gazetteer);
    return named?.readings[0]?.rule === 'abroad' ? named : undefined;
  }
  const isKreis = gazetteer.kreise.longestAt(tokens, at) !== undefined;
  if (isKreis || !LANDSCAPE_WORDS.has(word)) return undefined;
  const from = tokens[at + 1]?.folded === 'von' ? at + 2 : at + 1;
  const named = readSceneryName(tokens, from, gazetteer);
  if (named) return named;
  const town = gazetteer.towns.longestAt(tokens, from);
  if (!town) return undefined;
  return { readings: [landscape(commonLand(town.units, gazetteer))], next: from + town.count };
}

function readSceneryName(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count--) {
    const words = tokens.slice(at, at + count).map((token) => token.folded);
    const name = words.join(' ');
    const land = LANDSCAPES.get(name);
    if ((land === undefined && !FOREIGN.has(name)) || !endsAt(tokens, at + count)) continue;
    const next = at + count;
    const namesakes = gazetteer.towns.get(name);
    if (land === undefined) return { readings: [{ rule: 'abroad', units: [], namesakes }], next };
    return { readings: [{ ...landscape(gazetteer.unitOf(land as Key)), namesakes }], next };
  }
  return undefined;
}

const landscape = (land: Unit | undefined) => ({ rule: 'landscape' as const, units: [], land });

/** The Land of the most populous namesake is the one a region is named after. */
function commonLand(units: readonly Unit[], gazetteer: Gazetteer): Unit | undefined {
  const [largest] = [...units].sort((a, b) => b.population - a.population);
  return largest && gazetteer.unitOf(largest.key.slice(0, 2) as Key);
}
