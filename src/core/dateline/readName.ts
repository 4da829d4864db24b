import { isInside } from '../key';
import { COMMON_WORDS } from './commonWords';
import { type Designation, designationOf, isJoinedDesignation, LAND_BODIES } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import { KNOWN_POPULATION } from './knownTown';
import type { NameMatch } from './nameIndex';
import { AND, endsAt, type Part, type Reading } from './reading';
import type { Token } from './tokenize';

/** A name without a word before it: a Land before a town before a Kreis, the longest name first.
 *  Abbreviations of Länder ("MV") come last. */
export function readBareName(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const land = gazetteer.laender.longestAt(tokens, at);
  const town = gazetteer.towns.longestAt(tokens, at);
  const kreis = gazetteer.kreise.longestAt(tokens, at);
  const short = gazetteer.laenderNamed.longestAt(tokens, at);
  const longest = Math.max(land?.count ?? 0, town?.count ?? 0, kreis?.count ?? 0);
  const next = at + longest;
  if (land?.count === longest) {
    const namesakes = town?.count === longest ? town.units : [];
    return { readings: [{ rule: 'land', units: land.units, namesakes }], next };
  }
  if (town?.count === longest) {
    const common = longest === 1 && COMMON_WORDS.has(tokens[at]?.folded ?? '');
    const units = [...town.units, ...otherKreise(tokens, at, town, gazetteer)];
    return { readings: [{ rule: 'town', units, common }], next };
  }
  if (kreis) return { readings: [{ rule: 'kreis', units: kreis.units }], next };
  return short && { readings: [{ rule: 'land', units: short.units }], next: at + short.count };
}

/** A bare name means the town and not the Kreis. But a small town far from a Kreis of its name
 *  ("Harburg" in Schwaben) may not be meant. */
function otherKreise(
  tokens: readonly Token[],
  at: number,
  town: NameMatch<Unit>,
  gazetteer: Gazetteer,
): readonly Unit[] {
  if (town.units.some((unit) => unit.population >= KNOWN_POPULATION)) return [];
  const kreis = gazetteer.kreiseNamed.longestAt(tokens, at);
  if (!kreis || kreis.count !== town.count) return [];
  return kreis.units.filter(({ key }) => !town.units.some((unit) => isInside(unit.key, key)));
}

/** "Stadt Beckum", "Hanse- und Universitätsstadt Rostock", "Stadt und Landkreis Hof". */
export function readDesignatedName(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const designations = new Set<Designation>();
  let next = at;
  for (; next < tokens.length; next++) {
    const folded = tokens[next]?.folded ?? '';
    if (next > at && /[/,]/.test(tokens[next]?.gap ?? '')) return undefined;
    const designation = designationOf(folded);
    // "Landkreis Freudenstadt": what looks like a designation may be the name.
    const named = readNamed(tokens, next, [...designations], gazetteer);
    if (named && named.readings.length > 0 && endsAt(tokens, named.next)) return named;
    if (designation) designations.add(designation);
    else if (!isJoined(tokens, next) && !(AND.has(folded) && next > at)) break;
  }
  return designations.size > 0 ? readNamed(tokens, next, [...designations], gazetteer) : undefined;
}

/** "Hanse-" of "Hanse- und Universitätsstadt", "Documenta-" of "Documenta-Stadt". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isJoinedDesignation(token?.folded ?? '')) return true;
  return next?.gap === '-' && next.folded === 'stadt';
}

/** The name at tokens[at], read once for every designation before it. */
export function readNamed(
  tokens: readonly Token[],
  at: number,
  designations: readonly Designation[],
  gazetteer: Gazetteer,
): Part | undefined {
  const readings: Reading[] = [];
  let next = at;
  for (const designation of designations) {
    const found = namedAt(tokens, at, designation, gazetteer);
    if (!found) return undefined;
    next = at + found.count;
    readings.push({ rule: designation === 'gemeinde' ? 'town' : designation, units: found.units });
  }
  return { readings, next };
}

/** What a word such as "Kreis" or "Stadt" makes of the name at tokens[at]. */
export function namedAt(
  tokens: readonly Token[],
  at: number,
  designation: Designation,
  gazetteer: Gazetteer,
): NameMatch<Unit> | undefined {
  if (designation === 'land') return gazetteer.laenderNamed.longestAt(tokens, at);
  if (designation === 'kreis') {
    return gazetteer.kreiseNamed.longestAt(tokens, at) ?? gazetteer.kreise.longestAt(tokens, at);
  }
  const towns = gazetteer.towns.longestAt(tokens, at);
  return designation === 'gemeinde' ? towns : verbandAt(tokens, at, towns, gazetteer);
}

/** The Gemeinde that alone has the association's name, if it may be its seat; else the Kreis, if the
 *  association is known. */
function verbandAt(
  tokens: readonly Token[],
  at: number,
  towns: NameMatch<Unit> | undefined,
  gazetteer: Gazetteer,
): NameMatch<Unit> | undefined {
  const verband = at > 0 ? gazetteer.verbaende.longestAt(tokens, at - 1) : undefined;
  const [town, ...namesakes] = towns?.units ?? [];
  if (!verband) return namesakes.length === 0 ? towns : undefined;
  const count = verband.count - 1;
  const isSeat = verband.units.some(({ key }) => town && isInside(town.key, key));
  if (towns && towns.count >= count && namesakes.length === 0 && isSeat) return towns;
  return verband.units.length === 1 ? { units: verband.units, count } : undefined;
}

/** "Städtetag Nordrhein-Westfalen", "Städte- und Gemeindebund NRW": a body of a whole Land. */
export function readLandBody(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const body = tokens.findIndex((token, index) => index >= at && LAND_BODIES.has(token.folded));
  if (body < 0 || body > at + 2) return undefined;
  const land = gazetteer.laenderNamed.longestAt(tokens, body + 1);
  const next = body + 1 + (land?.count ?? 0);
  if (!land || !endsAt(tokens, next)) return undefined;
  return { readings: [{ rule: 'land', units: land.units }], next };
}
