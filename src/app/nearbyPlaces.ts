import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey, type Key, pathOf } from '../core/key';
import { nearestPlaces } from '../core/nearestPlaces';
import type { Place } from '../core/place';
import { shapeAt } from '../core/shapeAt';
import type { UnitShapes } from '../core/unitShapes';

/** A place to choose, with its stories. */
export type NearbyPlace = {
  key: Key;
  count: number;
  /** How far it is; null if it is where the reader is. */
  km: number | null;
};

export type Nearby = {
  /** From the Land down to the Kreis or town; empty abroad and at sea. */
  around: readonly Key[];
  /** Of `around` those with stories, smallest first, then the nearest places. */
  choices: readonly NearbyPlace[];
};

const MOST_PLACES = 5;

/** What has stories where the reader is and near to it. Nothing is asked of a server for it: outlines
 *  and places are there.
 *  @param counts every filter but the region
 *  @param places points of all units that may have stories */
export function nearbyPlaces(
  from: Pick<Place, 'lon' | 'lat'>,
  kreise: UnitShapes,
  counts: UnitCounts,
  places: ReadonlyMap<Key, Place>,
): Nearby {
  const shape = shapeAt(from, kreise);
  const around = shape ? pathOf(canonicalKey(shape.properties.key)) : [];
  const insideOf = (key: Key) => counts.units.get(key)?.inside ?? 0;
  const here = around
    .toReversed()
    .map((key) => ({ key, count: insideOf(key), km: null }))
    .filter(({ count }) => count > 0);
  const own = [...counts.units].filter(
    ([key, it]) => it.own > 0 && key.length > 2 && !around.includes(key),
  );
  const near = nearestPlaces(
    from,
    own.flatMap(([key]) => places.get(key) ?? []),
    MOST_PLACES,
  ).map(({ place: { key }, km }) => ({
    key,
    count: insideOf(key),
    km: Math.max(1, Math.round(km)),
  }));
  return { around, choices: [...here, ...near] };
}
