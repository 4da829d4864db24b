import type { Key } from '../key';
import type { UnitCount, UnitMap } from './counting';
import { findSurplus, type Occurrences } from './occurrences';
import type { StoryColumns } from './storyColumns';
import type { UnitTree } from './unitTree';

/** Units that have others inside. */
const uppersOf = ({ units, end }: UnitTree): number[] =>
  [...units.keys()].filter((unit) => (end[unit] as number) > unit + 1);

/** Places as occurrences. The first columns are the own stories of each unit; one more for each
 *  unit with others inside is what their sum counts too often, as a negative number. */
export function placeOccurrences(
  { placeStart, place }: StoryColumns,
  columnOf: Uint32Array,
  tree: UnitTree,
): Occurrences {
  const own = tree.units.length;
  const uppers = uppersOf(tree);
  const sumOf = new Uint32Array(own);
  for (const [index, unit] of uppers.entries()) sumOf[unit] = own + index;
  const items = { start: placeStart, item: place, columnOf };
  const surplus = findSurplus(items, tree.parent, sumOf);
  return { ...items, width: own + uppers.length, surplus };
}

/** Reads the counts of `placeOccurrences`' columns. */
export function createUnitReader(tree: UnitTree): (counts: Int32Array) => UnitMap {
  const { units, numberOf, end } = tree;
  const uppers = uppersOf(tree);
  const below = new Int32Array(units.length + 1);

  return (own) => {
    for (let unit = 0; unit < units.length; unit += 1) {
      below[unit + 1] = (below[unit] as number) + (own[unit] as number);
    }
    const inside = own.slice(0, units.length);
    for (const [index, unit] of uppers.entries()) {
      const sum = (below[end[unit] as number] as number) - (below[unit] as number);
      inside[unit] = sum + (own[units.length + index] as number);
    }
    const countAt = (unit: number): UnitCount => ({
      own: own[unit] as number,
      inside: inside[unit] as number,
    });
    function* numbers(): Generator<number> {
      for (let unit = 0; unit < units.length; unit += 1) if (inside[unit]) yield unit;
    }
    return {
      get(key) {
        const unit = numberOf.get(key);
        return unit !== undefined && inside[unit] ? countAt(unit) : undefined;
      },
      *keys() {
        for (const unit of numbers()) yield units[unit] as Key;
      },
      *[Symbol.iterator]() {
        for (const unit of numbers()) yield [units[unit] as Key, countAt(unit)];
      },
    };
  };
}
