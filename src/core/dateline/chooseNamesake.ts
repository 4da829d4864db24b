import { isInside, type Key } from '../key';
import type { Clues } from './clues';
import type { Unit } from './gazetteer';

/** One of several places of a name, or all that it may be, the most populous first. */
export type Choice =
  | { kind: 'one'; unit: Unit; how: 'only' | 'known' | 'text' }
  | { kind: 'many'; units: readonly Unit[] };

/** The well-known town beats the village: it has at least this many inhabitants … */
export const KNOWN_POPULATION = 10_000;
/** … and this many times those of the next namesake. Weimar (65,000) has a namesake of 7,000,
 *  Friedberg in Hessen one as large as itself in Bayern. */
const KNOWN_FACTOR = 4;
/** A smaller town is meant only if its namesakes are hamlets beside it. */
const HAMLET_FACTOR = 20;
/** Where the population is not known, it is a village as a rule. */
const UNKNOWN_POPULATION = 1000;
const MOST_CANDIDATES = 20;

/** Chooses between places of the same name.
 *
 *  1. If the text puts the place in a Land or Kreis ("die hessische Stadt") or says its addition
 *     ("die Stadt an der Oder"), only those are left.
 *  2. The well-known town is meant: 10,000 inhabitants and 4 times those of the next, or 20 times
 *     those of the next. If the text names only the Land or Kreis of others, that is in doubt, and
 *     nobody is chosen.
 *  3. One that the text names the Land, Kreis or addition of ("Weinstraße") is meant.
 *  4. Else it is one of many. */
export function chooseNamesake(units: readonly Unit[], clues: Clues): Choice {
  const [only] = units;
  if (only && units.length === 1) return { kind: 'one', unit: only, how: 'only' };
  const placed = units.filter((unit) => isIn(unit, clues.strong) || saysAddition(unit, clues));
  const left = byPopulation(placed.length > 0 ? placed : units);
  const [first, second] = left;
  if (first && !second) return { kind: 'one', unit: first, how: 'text' };
  const hinted = left.filter((unit) => isIn(unit, clues.weak) || hasAddition(unit, clues));
  if (first && second && isKnown(first, second)) {
    if (hinted.length === 0 || hinted.includes(first)) {
      return { kind: 'one', unit: first, how: 'known' };
    }
  } else if (hinted[0] && hinted.length === 1) {
    return { kind: 'one', unit: hinted[0], how: 'text' };
  }
  return { kind: 'many', units: left.slice(0, MOST_CANDIDATES) };
}

function isKnown(first: Unit, second: Unit): boolean {
  const factor = first.population >= KNOWN_POPULATION ? KNOWN_FACTOR : HAMLET_FACTOR;
  const next = second.population || UNKNOWN_POPULATION;
  return first.level === 'gemeinde' && first.population >= factor * next;
}

const isIn = (unit: Unit, keys: readonly Key[]): boolean =>
  keys.some((key) => key !== unit.key && isInside(unit.key, key));

const hasAddition = (unit: Unit, { words }: Clues): boolean =>
  unit.addition.length > 0 && unit.addition.every((word) => words.has(word));

const saysAddition = (unit: Unit, { additions }: Clues): boolean =>
  unit.addition.some((word) => additions.has(word));

const byPopulation = (units: readonly Unit[]): Unit[] =>
  [...units].sort((a, b) => b.population - a.population || (a.key < b.key ? -1 : 1));
