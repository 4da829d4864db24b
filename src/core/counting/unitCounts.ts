import { type Key, levelOf } from '../key';
import type { SpanCounts } from './blockSums';
import type { PlaceTally, UnitCount, UnitMap } from './counting';
import { columnsOfItems, createOccurrences, type Occurrences } from './occurrences';
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
  const column = columnsOfItems(columnsOf, width);
  return createOccurrences({ start: placeStart, item: place, column, width });
}

/** The counts of units, read when they are asked for. */
export class CountedUnits implements UnitMap {
  constructor(
    private readonly tree: UnitTree,
    private readonly columns: UnitColumns,
    private readonly countsOf: SpanCounts,
  ) {}

  get(key: Key): UnitCount | undefined {
    const unit = this.tree.numberOf.get(key);
    return unit === undefined ? undefined : this.at(unit);
  }

  *keys(): Generator<Key, undefined> {
    for (const [key] of this) yield key;
  }

  *[Symbol.iterator](): Generator<[Key, UnitCount], undefined> {
    for (const [unit, key] of this.tree.units.entries()) {
      const count = this.at(unit);
      if (count) yield [key, count];
    }
  }

  private at(unit: number): UnitCount | undefined {
    const counts = this.countsOf();
    const inside = counts[this.columns.inside[unit] as number] as number;
    return inside > 0 ? { own: counts[unit] as number, inside } : undefined;
  }
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
