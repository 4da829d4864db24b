import { type Key, levelOf } from '../key';
import type { PlaceTally, UnitCount, UnitMap } from './counting';
import { createOccurrences, type Occurrences } from './occurrences';
import type { StoryColumns } from './storyColumns';
import type { UnitTree } from './unitTree';

const LEVELS = ['land', 'kreis', 'gemeinde'] as const;

/** Columns of counts: first the own stories of each unit; then, for each unit with others inside,
 *  all stories inside. */
export type UnitColumns = {
  readonly width: number;
  /** Where the stories inside each unit are counted. */
  readonly inside: Uint32Array;
};

export function createUnitColumns({ units, end }: UnitTree): UnitColumns {
  let width = units.length;
  const inside = Uint32Array.from(end, (last, unit) => (last > unit + 1 ? width++ : unit));
  return { width, inside };
}

/** @param unitOf the unit of each of the columns' keys */
export function placeOccurrences(
  { placeStart, place }: StoryColumns,
  unitOf: Uint32Array,
  { parent }: UnitTree,
  { width, inside }: UnitColumns,
): Occurrences {
  const columnsOf = Array.from(unitOf, (own) => {
    const columns = new Set([own]);
    for (let unit = own; unit >= 0; unit = parent[unit] as number) {
      columns.add(inside[unit] as number);
    }
    return [...columns];
  });
  return createOccurrences({ start: placeStart, item: place }, columnsOf, width);
}

export function readUnits(
  { units, numberOf }: UnitTree,
  { inside }: UnitColumns,
  counts: Int32Array,
): UnitMap {
  const countAt = (unit: number): UnitCount => ({
    own: counts[unit] as number,
    inside: counts[inside[unit] as number] as number,
  });
  function* entries(): Generator<[Key, UnitCount], undefined> {
    for (let unit = 0; unit < units.length; unit += 1) {
      const count = countAt(unit);
      if (count.inside > 0) yield [units[unit] as Key, count];
    }
  }
  return {
    get(key) {
      const unit = numberOf.get(key);
      const count = unit === undefined ? undefined : countAt(unit);
      return count && count.inside > 0 ? count : undefined;
    },
    *keys() {
      for (const [key] of entries()) yield key;
    },
    [Symbol.iterator]: entries,
  };
}

/** Tallies units with own stories. */
export function createTally({ units }: UnitTree) {
  const levels = Uint8Array.from(units, (unit) => LEVELS.indexOf(levelOf(unit)));
  return (counts: Int32Array): Omit<PlaceTally, 'placeless'> => {
    const found = [0, 0, 0];
    for (let unit = 0; unit < levels.length; unit += 1) {
      const level = levels[unit] as number;
      if (counts[unit] !== 0) found[level] = (found[level] as number) + 1;
    }
    const [land = 0, kreis = 0, gemeinde = 0] = found;
    return { land, kreis, gemeinde };
  };
}
