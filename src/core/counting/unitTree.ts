import { canonicalKey, type Key, pathOf } from '../key';

/** The places of the stories and all units above them, sorted by key: so a unit stands right
 *  before all that lies in it. Units are numbered in this order. */
export type UnitTree = {
  readonly units: readonly Key[];
  readonly numberOf: ReadonlyMap<Key, number>;
  /** The number of the unit right above; -1 for a Land. */
  readonly parent: Int32Array;
  /** The first number behind a unit that is not inside it. */
  readonly end: Uint32Array;
};

export function createUnitTree(keys: readonly Key[]): UnitTree {
  const paths = new Map<Key, readonly Key[]>();
  for (const key of keys) {
    const path = pathOf(canonicalKey(key));
    for (const [depth, unit] of path.entries()) paths.set(unit, path.slice(0, depth + 1));
  }
  const units = [...paths.keys()].sort();
  const numberOf = new Map(units.map((unit, number) => [unit, number]));
  const parent = new Int32Array(units.length);
  const end = new Uint32Array(units.length);
  for (const [number, unit] of units.entries()) {
    const numbers = (paths.get(unit) ?? []).map((it) => numberOf.get(it) as number);
    parent[number] = numbers.at(-2) ?? -1;
    for (const above of numbers) end[above] = number + 1;
  }
  return { units, numberOf, parent, end };
}
