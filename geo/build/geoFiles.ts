import { readdirSync, readFileSync } from 'node:fs';

/** What is wrong, where, and what should be there. */
export interface Problem {
  file: string;
  where: string;
  wanted: string;
  got: string;
}

/** Texts of the generated files by their path below `geo/`. */
export type GeoFiles = Readonly<Record<string, string>>;

/** A feature as it comes from a file: nothing is certain yet. */
export interface RawFeature {
  id?: unknown;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}

export const areaFiles = (files: GeoFiles): string[] =>
  Object.keys(files).filter((file) => file.endsWith('.geojson') && file !== 'places.geojson');

export const gemeindeFiles = (files: GeoFiles): string[] =>
  Object.keys(files).filter((file) => file.startsWith('gemeinden/'));

export const featuresOf = (files: GeoFiles, file: string): RawFeature[] =>
  (JSON.parse(files[file] ?? '{"features":[]}') as { features: RawFeature[] }).features;

export const keyOf = (feature: RawFeature): string => String(feature.properties.key);

/** Reads the generated files from the folder `geo/`. */
export function readGeoFiles(geo: URL): GeoFiles {
  const names = readdirSync(geo).filter((name) =>
    /\.geojson$|^(aliases|kreisfrei|verbaende)\.json$/.test(name),
  );
  const gemeinden = readdirSync(new URL('gemeinden/', geo)).map((name) => `gemeinden/${name}`);
  return Object.fromEntries(
    [...names, ...gemeinden].sort().map((name) => [name, readFileSync(new URL(name, geo), 'utf8')]),
  );
}
