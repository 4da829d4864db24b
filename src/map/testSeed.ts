import type { UnitCount, UnitCounts } from '../core/counting/counting';
import { type Key, pathOf } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import type { MapFacts } from './mapFacts';

/** For tests: the places of the news that come with the page, one entry per story. */
export const SEED_STORIES: readonly string[] = [
  '05570008',
  '09162000',
  '12',
  '14',
  '05562',
  '05315000',
  '02000000',
  '03103000',
  '12',
  '09',
  '10',
  '06',
  '13',
];

const TOWNS: readonly (readonly [string, string, number, number])[] = [
  ['05570008', 'Beckum', 8.0408, 51.7557],
  ['09162000', 'München', 11.5755, 48.1374],
  ['05315000', 'Köln', 6.95, 50.9333],
  ['02000000', 'Hamburg', 9.993, 53.5507],
  ['03103000', 'Wolfsburg', 10.7815, 52.4245],
  ['05562', 'Kreis Recklinghausen', 7.1505, 51.6944],
];

export function countPlaces(stories: readonly string[]): UnitCounts {
  const units = new Map<Key, UnitCount>();
  for (const place of stories) {
    for (const unit of pathOf(place as Key)) {
      const { own, inside } = units.get(unit) ?? { own: 0, inside: 0 };
      units.set(unit, { own: own + Number(unit === place), inside: inside + 1 });
    }
  }
  return { units, placeless: 3, total: stories.length + 3 };
}

export const seedPlaces: ReadonlyMap<Key, Place> = new Map(
  TOWNS.map(([key, name, lon, lat]) => [
    key as Key,
    { key: key as Key, name, lon, lat, population: null },
  ]),
);

/** The map as the page shows it first. */
export function seedFacts(
  laender: UnitShapes,
  kreise: UnitShapes | null,
  change: Partial<MapFacts> = {},
): MapFacts {
  const counts = countPlaces(SEED_STORIES);
  return {
    laender,
    kreise,
    counts,
    scaleCounts: counts,
    places: seedPlaces,
    region: [],
    placeless: false,
    openPlaces: [],
    measure: 'count',
    gathering: 'all',
    ...change,
  };
}
