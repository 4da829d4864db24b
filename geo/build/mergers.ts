import { contains } from './ring.ts';
import type { Municipality } from './places.ts';
import type { GeoName } from './sources.ts';

/** A Gemeinde made after 2016 out of those in `parts`, the most populous first. */
export interface Merger {
  name: string;
  parts: string[];
}

export const mergedNames: Readonly<Record<string, string>> = {};

/** Parts of the Gemeinden that GeoNames knows and the boundaries of 2016 do not: where its places lie. */
export function findMergers(gemeinden: Municipality[], geoNames: GeoName[]): Record<string, Merger> {
  const known = new Set(gemeinden.map(({ key }) => key));
  const mergers: Record<string, Merger> = {};
  for (const [key, name] of Object.entries(mergedNames)) mergers[key] = { name, parts: [] };
  for (const geoName of geoNames) {
    if (geoName.ags === '' || known.has(geoName.ags)) continue;
  }
  return mergers;
}
