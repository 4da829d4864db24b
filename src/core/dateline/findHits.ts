import { COMMON_WORDS } from './commonWords';
import { designationOf, isLandBody, isTownBody } from './designations';
import { findListed } from './findListed';
import { findTown, isAfter } from './findTown';
import type { Gazetteer } from './gazetteer';
import { endsAlone, type Hit, isCapital, startsAlone } from './hit';
import { FOREIGN, LANDSCAPES } from './landscapes';
import { nameOf, readDistrict } from './readDistrict';
import { namedAt } from './readName';
import type { Token } from './tokenize';

const IN_OR_IM = /^i[nm]$/;

/** Places in running text, in the order of the text. A name alone is no evidence, since many German
 *  words are place names (Essen, Hof, Lage): a word before it ("Stadt", "Landkreis", "in"), a word
 *  behind an adjective ("Münchner Stadtrat"), a full name of several words, a Land's name are. */
export function findHits(tokens: readonly Token[], gazetteer: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    const hit =
      findDesignated(tokens, at, gazetteer) ??
      findAdjective(tokens, at, gazetteer) ??
      findArea(tokens, at, gazetteer) ??
      findTown(tokens, at, gazetteer) ??
      findDistrict(tokens, at, gazetteer);
    if (!hit || !startsAlone(tokens[hit.from]) || !endsAlone(tokens[hit.to])) continue;
    hits.push(hit, ...findListed(tokens, hit, gazetteer));
    at = (hits.at(-1)?.to ?? at + 1) - 1;
  }
  return hits;
}

function findDesignated(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Hit | undefined {
  const word = tokens[at]?.folded ?? '';
  const designation = designationOf(word);
  if (!designation || !isCapital(tokens[at + 1]) || tokens[at + 1]?.gap !== ' ') return undefined;
  const found = namedAt(tokens, at + 1, designation, gazetteer);
  const to = at + 1 + (found?.count ?? 0);
  // "Die Stadt Linz" lies in Austria.
  if (found?.count === 1 && designation === 'gemeinde' && !word.endsWith('gemeinde')) {
    if (FOREIGN.has(tokens[at + 1]?.folded ?? '')) return undefined;
  }
  // "Markt Nordheim" is a name of its own.
  if (at + (gazetteer.towns.longestAt(tokens, at)?.count ?? 0) >= to) return undefined;
  return found && { rule: 'named-in-text', units: found.units, from: at, to };
}

/** "Münchner Stadtrat", "hessische Kommunen", "Kölns Stadtdirektor". */
function findAdjective(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Hit | undefined {
  const noun = tokens[at];
  const adjective = tokens[at - 1];
  if (!noun || !adjective || noun.gap !== ' ') return undefined;
  const from = at - 1;
  if (isLandBody(noun.folded)) {
    for (const start of [at - 2, from]) {
      const land = start >= 0 ? gazetteer.landAdjectives.longestAt(tokens, start) : undefined;
      if (land && start + land.count === at) {
        return { rule: 'adjective', units: land.units, from: start, to: at + 1 };
      }
    }
  }
  if (!isTownBody(noun.folded) || !isCapital(adjective)) return undefined;
  const genitive = adjective.folded.endsWith('s') ? adjective.folded.slice(0, -1) : '';
  const owner = COMMON_WORDS.has(genitive) ? [] : gazetteer.towns.get(genitive);
  if (owner.length > 0) return { rule: 'adjective', units: owner, from, to: at + 1 };
  for (const start of [at - 3, at - 2, from]) {
    const town = start < 0 ? undefined : gazetteer.townAdjectives.longestAt(tokens, start);
    if (town && start + town.count === at && isCapital(tokens[start])) {
      return { rule: 'adjective', units: town.units, from: start, to: at + 1 };
    }
  }
  return undefined;
}

/** A Land's name, or a Kreis whose name says that it is one ("Rhein-Sieg-Kreis"); other Kreise that
 *  need no prefix only after "in", "im". */
function findArea(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Hit | undefined {
  const land = gazetteer.laender.longestAt(tokens, at);
  const kreis = gazetteer.kreise.longestAt(tokens, at);
  const town = gazetteer.towns.longestAt(tokens, at);
  const longest = Math.max(land?.count ?? 0, kreis?.count ?? 0, town?.count ?? 0);
  const to = at + longest;
  if (land && land.count === longest)
    return { rule: 'land-in-text', units: land.units, from: at, to };
  if (!kreis || kreis.count < longest) return undefined;
  const says = tokens.slice(at, to).some((token) => /kreis|region/.test(token.folded));
  if (!says && (LANDSCAPES.has(nameOf(tokens, at, to)) || !isInside(tokens, at))) return undefined;
  return { rule: 'named-in-text', units: kreis.units, from: at, to };
}

/** "Im Emsland", "in Dithmarschen", "in der Uckermark". */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  isAfter(tokens, at, IN_OR_IM) ||
  (isAfter(tokens, at, /^der$/) && isAfter(tokens, at - 1, IN_OR_IM));

/** "In Köln-Ehrenfeld". */
function findDistrict(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Hit | undefined {
  if (tokens[at + 1]?.gap !== '-' || !isAfter(tokens, at, IN_OR_IM)) return undefined;
  const part = readDistrict(tokens, at, gazetteer);
  const [reading] = part?.readings ?? [];
  if (!part || reading?.rule !== 'district') return undefined;
  return { rule: 'town-in-text', units: reading.units, from: at, to: part.next };
}
