import type { Key } from '../key';
import { type Choice, chooseNamesake, KNOWN_POPULATION } from './chooseNamesake';
import type { Clues } from './clues';
import type { Gazetteer } from './gazetteer';
import { type Located, NOWHERE } from './located';
import { proposeReadings } from './proposeReadings';
import type { Reading } from './reading';
import type { Rule } from './rules';
import { tokenize } from './tokenize';

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
  const places = new Set<Key>();
  const candidates = new Set<Key>();
  let decisive: Rule | undefined;
  for (const reading of readings) {
    const { rule, keys, decided } = decide(reading, clues);
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

function decide(
  reading: Reading,
  clues: () => Clues,
): { rule: Rule; keys: readonly Key[]; decided: boolean } {
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
