import { COMMON_WORDS } from './commonWords';
import type { Gazetteer, Unit } from './gazetteer';
import { KNOWN_FACTOR } from './knownTown';
import type { Part, Reading } from './reading';
import type { Token } from './tokenize';
import { PARTS_OF_ESSEN, TOWN_OF } from './townParts';

/** Only towns of this size have districts that datelines name ("Berlin-Pankow"). */
const TOWN_WITH_DISTRICTS = 40_000;
/** Of a town below this size, a second part that is a town itself may be just that. */
const LARGE_TOWN = 100_000;
const SECOND_TOWN = 20_000;
const PART_WORDS = new Set(['bezirk', 'stadtbezirk', 'stadtteil', 'bezirksamt']);
/** Words of a part's name that another word follows: "Bad Cannstatt". */
const FIRST_OF_TWO = new Set(['bad', 'sankt', 'alt', 'neu', 'gross', 'klein']);

/** A part of a town stands for the town: "Berlin-Pankow", "Köln-Ehrenfeld", "Neukölln", "Bezirk
 *  Hamburg-Nord". "Berlin-Brandenburg" is two places, "Essen-Lieferung" none. */
export function readDistrict(
  tokens: readonly Token[],
  start: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const at = start + (PART_WORDS.has(tokens[start]?.folded ?? '') ? 1 : 0);
  const bezirk = readBezirk(tokens, at, gazetteer);
  if (bezirk) return bezirk;
  const next = endOfHyphens(tokens, at);
  const first = tokens[at]?.folded ?? '';
  const units = gazetteer.towns.get(first);
  const town = largest(units);
  // "Neustadt-Süd" may be a part of many.
  if (!town || units.some((it) => it !== town && it.population * KNOWN_FACTOR > town.population)) {
    return undefined;
  }
  if (town.population < TOWN_WITH_DISTRICTS || next === at + 1) return undefined;
  const part = { readings: [{ rule: 'district' as const, units: [town] }], next };
  if (COMMON_WORDS.has(first)) {
    const known = first === 'essen' && PARTS_OF_ESSEN.has(tokens[at + 1]?.folded ?? '');
    return known ? part : undefined;
  }
  const rest = nameOf(tokens, at + 1, next);
  const other = largest(gazetteer.towns.get(rest));
  if (town.population < LARGE_TOWN && (other?.population ?? 0) >= SECOND_TOWN) return undefined;
  const second = secondPlace(rest, other, gazetteer);
  return second ? { readings: [{ rule: 'town', units: [town] }, second], next } : part;
}

/** "Neukölln", "Berlin Neukölln". */
function readBezirk(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Part | undefined {
  for (const from of [at, at + 1]) {
    const next = endOfHyphens(tokens, from);
    const town = TOWN_OF.get(nameOf(tokens, from, next));
    if (!town || (from > at && tokens[at]?.folded !== town)) continue;
    return { readings: [{ rule: 'district', units: gazetteer.towns.get(town) }], next };
  }
  return undefined;
}

/** "Berlin-Brandenburg", "Köln-Bonn"; but "Köln-Mülheim" is not Mülheim an der Ruhr. */
function secondPlace(
  name: string,
  town: Unit | undefined,
  gazetteer: Gazetteer,
): Reading | undefined {
  const land = gazetteer.laender.get(name);
  if (land.length > 0) return { rule: 'land', units: land };
  const large = town && town.population >= LARGE_TOWN && town.addition.length === 0;
  return large ? { rule: 'town', units: [town] } : undefined;
}

const largest = ([first, ...others]: readonly Unit[]): Unit | undefined =>
  first && others.reduce((most, it) => (it.population > most.population ? it : most), first);

export const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(' ');

function endOfHyphens(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.gap === '-') {
    const isFirst = FIRST_OF_TWO.has(tokens[next]?.folded ?? '');
    next++;
    if (isFirst && /^\.? $/.test(tokens[next]?.gap ?? '')) next++;
  }
  return next;
}
