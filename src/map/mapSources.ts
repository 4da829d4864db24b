import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { UnitCount, UnitCounts } from '../core/counting/counting';
import { type Key, levelOf } from '../core/key';
import type { Place } from '../core/place';
import type { GemeindeShapes, UnitShapes } from '../core/unitShapes';
import { bordersOf } from './borders';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export const NOTHING: FeatureCollection = collection([]);

const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

/** Only the key: names and figures stay in the page. */
export const areaSource = (shapes: UnitShapes | null): FeatureCollection =>
  collection(
    (shapes?.features ?? []).map(({ geometry, properties }) =>
      feature(geometry, { key: properties.key }),
    ),
  );

export const gemeindeSource = (laender: readonly GemeindeShapes[]): FeatureCollection =>
  collection(
    laender.flatMap(({ features }) =>
      features.map(({ geometry, properties }) => feature(geometry, { key: properties.key })),
    ),
  );

const lines = (coordinates: Position[][], kind: string): Feature =>
  feature({ type: 'MultiLineString', coordinates }, { key: kind, kind });

export function borderSource(shapes: UnitShapes | null): FeatureCollection {
  if (!shapes) return NOTHING;
  const { inner, outer } = bordersOf(shapes.features);
  return collection([lines(inner, 'inner'), lines(outer, 'outer')]);
}

export const innerBorderSource = (shapes: UnitShapes | null): FeatureCollection =>
  shapes ? collection([lines(bordersOf(shapes.features).inner, 'inner')]) : NOTHING;

type Places = ReadonlyMap<Key, Place>;

const townsOf = ({ units }: UnitCounts, places: Places): [Key, UnitCount][] =>
  [...units].filter(([key, { own }]) => own > 0 && levelOf(key) === 'gemeinde' && places.has(key));

/** Every Gemeinde that has a story at some time, great ones first, so that small dots lie over
 *  them. Which of them are shown, and how large, is feature-state. */
export function dotSource(counts: UnitCounts, places: Places): FeatureCollection {
  const towns = townsOf(counts, places).sort(([, a], [, b]) => b.own - a.own);
  return collection(
    towns.flatMap(([key]) => {
      const place = places.get(key);
      if (!place) return [];
      return [feature({ type: 'Point', coordinates: [place.lon, place.lat] }, { key })];
    }),
  );
}

/** The source has a dot for each of the towns already. */
export function holdsDots(source: FeatureCollection, counts: UnitCounts, places: Places): boolean {
  const held = new Set(source.features.map(({ properties }) => properties?.['key']));
  return townsOf(counts, places).every(([key]) => held.has(key));
}
