import { isInside, type Key } from './key';
import type { Place } from './place';
import type { Extent } from './view';

type Point = Pick<Place, 'key' | 'lon' | 'lat'>;

const holds = ({ west, south, east, north }: Extent, { lon, lat }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The units that a part of the map shows, as a region filter takes them: Gemeinden and Kreise whose
 *  point lies in it, a Kreis with all that lies inside; a Land where none of its known places lies
 *  outside, for its stories are not those of a part.
 *  @param extent degrees WGS 84, its edges included
 *  @param places points of all units that may have stories
 *  @param region only inside these units, unless there are none */
export function unitsWithin(
  extent: Extent,
  places: Iterable<Point>,
  region: readonly Key[],
): Key[] {
  const units = new Set<Key>();
  const cut = new Set<string>();
  for (const place of places) {
    if (holds(extent, place)) units.add(place.key);
    else cut.add(place.key.slice(0, 2));
  }
  const shown = [...units].filter((key) => key.length > 2 || !cut.has(key));
  if (region.length === 0) return shown;
  const inRegion = shown.filter((key) => region.some((unit) => isInside(key, unit)));
  const around = region.filter((key) => shown.some((unit) => isInside(key, unit)));
  return [...new Set([...inRegion, ...around])];
}
