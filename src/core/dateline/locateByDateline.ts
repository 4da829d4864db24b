import type { Key } from '../key';
import { type Choice, chooseNamesake } from './chooseNamesake';
import type { Clues } from './clues';
import type { Gazetteer, Unit } from './gazetteer';
import { KNOWN_POPULATION } from './knownTown';
import { type Located, NOWHERE } from './located';
import { proposeReadings } from './proposeReadings';
import type { Reading } from './reading';
import type { Rule } from './rules';
import { tokenize } from './tokenize';

/** Below this many inhabitants a word is sooner a topic than a Gemeinde in the news. */
const VILLAGE = 2000;

/** Reads a dateline; `clues` are asked for only where namesakes are to be told apart.
 *  Undefined where the dateline names no place: then the text may. A landscape or a place abroad
 *  is an answer: the story has no place here. */
export function locateByDateline(
  dateline: string,
  clues: () => Clues,
  gazetteer: Gazetteer,
): Located | undefined {
  const readings = proposeReadings(tokenize(dateline), gazetteer);
  if (!readings) return undefined;
  if (isTopic(readings, clues)) return undefined;
  const places = new Set<Key>();
  const candidates = new Set<Key>();
  let decisive: Rule | undefined;
  const decisions = readings.map((reading) => decide(reading, clues));
  for (const { rule, keys, decided } of decisions.map((it) => besideNeighbour(it, decisions))) {
    for (const key of keys) (decided ? places : candidates).add(key);
    if (!decisive || (!decided && keys.length > 0)) decisive = rule;
  }
  const lands = readings.flatMap((reading) => reading.land?.key ?? []);
  return {
    places: [...places],
    mentions: [...new Set(lands)],
    status: candidates.size > 0 ? 'ambiguous' : places.size > 0 ? 'located' : 'none',
    by: places.size > 0 ? 'dateline' : null,
    evidence: decisive ? { words: dateline, rule: decisive } : NOWHERE.evidence,
    candidates: [...candidates],
  };
}

/** A story headed "Schutz" or "Wissen" is about neither village if nothing speaks of a Gemeinde. */
function isTopic([reading, ...others]: readonly Reading[], clues: () => Clues): boolean {
  const village = reading?.common && reading.units.length === 1 && others.length === 0;
  return village === true && isVillage(reading?.units[0]) && !clues().speaksOfTown;
}

/** Where the population is not known, nobody can tell. */
const isVillage = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.population > 0 && unit.population < VILLAGE;

type Decision = { rule: Rule; keys: readonly Key[]; decided: boolean };

/** "Ravensburg & Weingarten": of several namesakes the one in the same Kreis as a town named with
 *  it is meant. */
function besideNeighbour(decision: Decision, all: readonly Decision[]): Decision {
  if (decision.rule !== 'namesakes') return decision;
  const near = decision.keys.filter((key) =>
    all.some(({ decided, keys }) => decided && keys.some((it) => isInSameKreis(it, key))),
  );
  return near.length === 1 ? { rule: 'namesake-by-text', keys: near, decided: true } : decision;
}

const isInSameKreis = (a: Key, b: Key): boolean =>
  a.length === 8 && b.length === 8 && a.slice(0, 5) === b.slice(0, 5);

function decide(reading: Reading, clues: () => Clues): Decision {
  if (reading.units.length === 0) return { rule: reading.rule, keys: [], decided: true };
  const choice: Choice =
    reading.units.length === 1 && reading.units[0] && !reading.common
      ? { kind: 'one', unit: reading.units[0], how: 'only' }
      : chooseNamesake(reading.units, clues());
  if (choice.kind === 'many') {
    return { rule: 'namesakes', keys: choice.units.map((unit) => unit.key), decided: false };
  }
  const keys = [choice.unit.key];
  // "Mücke: … Die Gemeinde …" is about a Gemeinde, not about a midge.
  if (reading.common && choice.unit.population < KNOWN_POPULATION && !clues().speaksOfTown) {
    return { rule: 'common-word', keys, decided: false };
  }
  if (choice.how === 'only') return { rule: reading.rule, keys, decided: true };
  return { rule: choice.how === 'known' ? 'known-town' : 'namesake-by-text', keys, decided: true };
}
