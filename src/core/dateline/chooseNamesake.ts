import { isInside, type Key } from '../key';
import type { Clues } from './clues';
import type { Unit } from './gazetteer';
import { isKnownTown } from './knownTown';

/** One of several places of a name, or all that it may be, the most populous first. */
export type Choice =
  | { kind: 'one'; unit: Unit; how: 'only' | 'known' | 'text' }
  | { kind: 'many'; units: readonly Unit[] };

const MOST_CANDIDATES = 20;

/** Chooses between places of the same name.
 *
 *  0. A bare name that a Kreis has and, far from it, a small town (Harburg, Steinburg): the Kreis if
 *     the text speaks of it ("der Kreis", "Landrat") and of no town; else as below.
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
  const kreis = kreisMeant(units, clues);
  if (kreis) return { kind: 'one', unit: kreis, how: 'text' };
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

const isKnown = (first: Unit, second: Unit): boolean =>
  first.level === 'gemeinde' && isKnownTown(first.population, second.population);

/** "Steinburg: … Der Kreis …", "Landkreis Harburg" in the text: where a small town far away has the
 *  name of a Kreis, the text says that the Kreis is meant, and speaks of no town. */
function kreisMeant(units: readonly Unit[], clues: Clues): Unit | undefined {
  const [kreis, ...others] = units.filter((unit) => unit.level === 'kreis');
  if (!kreis || others.length > 0 || clues.speaksOfTown) return undefined;
  return clues.speaksOfKreis || clues.strong.includes(kreis.key) ? kreis : undefined;
}

const isIn = (unit: Unit, keys: readonly Key[]): boolean =>
  keys.some((key) => key !== unit.key && isInside(unit.key, key));

const hasAddition = (unit: Unit, { words }: Clues): boolean =>
  unit.addition.length > 0 && unit.addition.every((word) => words.has(word));

const saysAddition = (unit: Unit, { additions }: Clues): boolean =>
  unit.addition.some((word) => additions.has(word));

const byPopulation = (units: readonly Unit[]): Unit[] =>
  [...units].sort((a, b) => b.population - a.population || (a.key < b.key ? -1 : 1));
