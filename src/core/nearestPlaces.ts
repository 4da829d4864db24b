import { levelOf } from './key';
import type { Place } from './place';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres. */
export function distanceKm(a: Pick<Place, 'lon' | 'lat'>, b: Pick<Place, 'lon' | 'lat'>): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const curve =
    half(b.lat - a.lat) +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lon - a.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(curve));
}

export type NearPlace = { place: Place; km: number };

/** Some places by how near they lie to a point, nearest first. An area lies where its label point is. */
export const nearestPlaces = (
  from: Pick<Place, 'lon' | 'lat'>,
  places: readonly Place[],
  most: number,
): NearPlace[] =>
  places
    .map((place) => ({ place, km: distanceKm(from, place) }))
    .sort((a, b) => a.km - b.km || (a.place.key < b.place.key ? -1 : 1))
    .slice(0, most);

/** The towns among some places that lie nearest to a point, nearest first. */
export const nearestTowns = (
  from: Pick<Place, 'lon' | 'lat'>,
  places: readonly Place[],
  most: number,
): NearPlace[] =>
  nearestPlaces(
    from,
    places.filter(({ key }) => levelOf(key) === 'gemeinde'),
    most,
  );
