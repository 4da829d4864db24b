import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { DecodeError, describeValue } from './decodeError';
import { canonicalKey, type Key } from './key';
import type { Place } from './place';

/** What `geo/` says of a Land or Kreis. */
export type UnitProperties = {
  /** As in the file: kreisfreie Städte with five digits, Hamburg '02'. */
  key: Key;
  /** As a reader says it: "Kreis Recklinghausen". */
  name: string;
  /** Without its designation: "Recklinghausen". Kreise only. */
  short?: string;
  /** A kreisfreie Stadt. */
  free?: boolean;
  /** A point inside, for a badge; longitude, latitude. */
  label: [number, number];
  /** Inhabitants on 2018-12-31 (Destatis). */
  population: number | null;
};

export type UnitShape = Feature<Polygon | MultiPolygon, UnitProperties>;
export type UnitShapes = FeatureCollection<Polygon | MultiPolygon, UnitProperties>;

/** The Gemeinden of a Land, by their AGS. */
export type GemeindeShapes = FeatureCollection<Polygon | MultiPolygon, { key: Key; name: string }>;

export type PlaceProperties = {
  key: Key;
  /** Official, with its addition: "Halle (Saale)". */
  name: string;
  kind: string;
  population: number | null;
};

export type PlaceFeature = Feature<Point, PlaceProperties>;

/** What each feature has, as far as one that lacks it would bring the page down. */
type Outline = {
  properties?: { key?: unknown; label?: unknown } | null;
  geometry?: { coordinates?: unknown } | null;
} | null;

const isWhole = (it: Outline): boolean =>
  typeof it?.properties?.key === 'string' && Array.isArray(it.geometry?.coordinates);

function readFeatures(input: unknown, isRead = isWhole): unknown[] {
  const features = (input as { features?: Outline[] } | null)?.features;
  if (!Array.isArray(features) || !features[0] || !features.every(isRead)) {
    throw new DecodeError('features', 'feature', describeValue(features));
  }
  return features;
}

/** Our own boundaries were checked when they were built; here only that the file is one of them.
 *  @throws DecodeError */
export function readUnitShapes(input: unknown): UnitShapes {
  const features = readFeatures(input, (it) => isWhole(it) && Array.isArray(it?.properties?.label));
  return { type: 'FeatureCollection', features: features as UnitShape[] };
}

/** @throws DecodeError */
export const readGemeindeShapes = (input: unknown): GemeindeShapes => ({
  type: 'FeatureCollection',
  features: readFeatures(input) as GemeindeShapes['features'],
});

/** @throws DecodeError */
export const readPlaceFeatures = (input: unknown): readonly PlaceFeature[] =>
  readFeatures(input) as PlaceFeature[];

/** The unit as a place, at its label point, under its canonical key. */
export function placeOfShape({ properties }: UnitShape): Place {
  const [lon, lat] = properties.label;
  const { key, name, population } = properties;
  return { key: canonicalKey(key), name, lon, lat, population };
}
