import { expect } from 'vitest';
import {
  featuresOf,
  type GeoFiles,
  keyOf,
  type Problem,
  type RawFeature,
  readGeoFiles,
} from './geoFiles.ts';

export const files = readGeoFiles(new URL('../', import.meta.url));

/** The files with one of them edited. */
export function edit(
  file: string,
  change: (features: RawFeature[]) => RawFeature[] | void,
): GeoFiles {
  const features = featuresOf(files, file);
  return {
    ...files,
    [file]: JSON.stringify({ type: 'FeatureCollection', features: change(features) ?? features }),
  };
}

export const find = (features: RawFeature[], key: string): RawFeature => {
  const feature = features.find((one) => keyOf(one) === key);
  if (feature === undefined) throw new Error(`no ${key} in the file`);
  return feature;
};

export type Rings = number[][][];
export const firstPolygon = (feature: RawFeature): Rings => {
  const { type, coordinates } = feature.geometry as { type: string; coordinates: unknown };
  return (type === 'Polygon' ? coordinates : (coordinates as Rings[])[0]) as Rings;
};

export const expectProblem = (problems: Problem[], problem: Partial<Problem>): void =>
  expect(problems).toContainEqual(expect.objectContaining(problem));
