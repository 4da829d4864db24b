import type { Position } from 'geojson';
import type { Place } from './place';
import type { UnitShape, UnitShapes } from './unitShapes';

type Point = Pick<Place, 'lon' | 'lat'>;

/** A ray from the point to the east crosses a ring an odd number of times if the point is inside. */
function crossesOddly({ lon, lat }: Point, ring: readonly Position[]): boolean {
  let isInside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x = 0, y = 0] = ring[at] ?? [];
    const [beforeX = 0, beforeY = 0] = ring[before] ?? [];
    if (y > lat === beforeY > lat) continue;
    if (lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x)) isInside = !isInside;
  }
  return isInside;
}

/** Holes and parts alike: what is in an odd number of rings is in the unit. */
function holds({ geometry }: UnitShape, point: Point): boolean {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flat().filter((ring) => crossesOddly(point, ring)).length % 2 === 1;
}

/** The unit that a point lies in; undefined abroad and at sea. As exact as the outlines are, which
 *  are simplified: within some hundred metres of a border it may be the neighbour.
 *  @param point degrees WGS 84 */
export const shapeAt = (point: Point, shapes: UnitShapes): UnitShape | undefined =>
  shapes.features.find((shape) => holds(shape, point));
