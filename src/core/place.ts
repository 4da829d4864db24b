import type { Key } from './key';

/** A Land, Kreis or Gemeinde with its name and a point to mark it: for areas a label point that
 *  lies inside them, for Gemeinden the town. WGS 84, degrees. */
export type Place = {
  key: Key;
  /** As a reader says it: "Beckum", "Kreis Recklinghausen", "Nordrhein-Westfalen". */
  name: string;
  lon: number;
  lat: number;
  /** Inhabitants, or null where no official figure is at hand. */
  population: number | null;
};
