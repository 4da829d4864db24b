import { isInside } from '../key';
import { type Designation, designationOf } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import { readDistrict } from './readDistrict';
import { AND, endsAt, type Part, type Reading } from './reading';
import { readBareName, readDesignatedName, readLandBody, readNamed } from './readName';
import { readScenery } from './readScenery';
import type { Token } from './tokenize';

const KREISE = /^(?:land)?kreisen?$/;

/** Reads a whole dateline: one place, or several joined by "/", ",", "und", "&". A Land or Kreis
 *  behind a town ("Münster (Hessen)", "Beckum, Kreis Warendorf") tells which town it is.
 *  Undefined if any part of it is no place: "Vitako", "Interview". */
export function proposeReadings(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Reading[] | undefined {
  const readings: Reading[] = [];
  let carried: Designation | undefined;
  for (let at = 0; at < tokens.length; ) {
    const part = readPart(tokens, at, gazetteer, carried);
    if (!part) return undefined;
    const gap = tokens[at]?.gap ?? '';
    const isOwn = gap.includes('/') && designationOf(tokens[at]?.folded ?? '') !== undefined;
    if (at === 0 || isOwn || !narrow(readings, part.readings, gap)) readings.push(...part.readings);
    // "Kreise Coesfeld und Borken": both are Kreise.
    if (KREISE.test(tokens[at]?.folded ?? '')) carried = 'kreis';
    at = part.next + (AND.has(tokens[part.next]?.folded ?? '') ? 1 : 0);
  }
  return readings.length > 0 ? readings : undefined;
}

function readPart(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  carried: Designation | undefined,
): Part | undefined {
  const readers: (() => Part | undefined)[] = [
    () => (carried ? readNamed(tokens, at, [carried], gazetteer) : undefined),
    () => readScenery(tokens, at, gazetteer),
    () => readBareName(tokens, at, gazetteer),
    () => readDesignatedName(tokens, at, gazetteer),
    () => readLandBody(tokens, at, gazetteer),
    () => readDistrict(tokens, at, gazetteer),
  ];
  for (const read of readers) {
    const part = read();
    if (part && endsAt(tokens, part.next)) return part;
  }
  return undefined;
}

/** Takes a Land, Kreis or landscape as what tells the town or Kreis before it from its namesakes. A
 *  Kreis behind "/" or "und" is a place of its own. False if it tells nothing. */
function narrow(readings: Reading[], next: readonly Reading[], gap: string): boolean {
  const named = readings.at(-1);
  const [area] = next;
  if (!named || !area || next.length > 1 || !narrows(named, area, gap)) return false;
  const around = area.rule === 'landscape' ? area.land : area.units[0];
  if (!around) return false;
  const all = named.namesakes ?? named.units;
  const units: Unit[] = all.filter(({ key }) => key !== around.key && isInside(key, around.key));
  if (units.length === 0) return false;
  const rule = named.rule === 'kreis' ? named.rule : 'town';
  readings[readings.length - 1] = { rule, units };
  return true;
}

/** "Lage (Lippe)", "Münster/Hessen"; "Kreis Borken, NRW"; "Linz, Kreis Neuwied". */
function narrows(named: Reading, area: Reading, gap: string): boolean {
  const behind = /[,(]/.test(gap);
  if (area.rule === 'kreis') return behind && named.rule !== 'kreis';
  if (area.rule !== 'land' && area.rule !== 'landscape') return false;
  return named.rule === 'town' ? /[,(/]/.test(gap) : named.rule === 'kreis' && behind;
}
