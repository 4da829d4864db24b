/** Longitude, latitude in degrees (WGS84), the order of GeoJSON. */
export type Position = [lon: number, lat: number];
/** Closed: the last position repeats the first. */
export type Ring = Position[];
/** The outer ring, then the holes. */
export type Polygon = Ring[];
export type Area =
  | { type: 'Polygon'; coordinates: Polygon }
  | { type: 'MultiPolygon'; coordinates: Polygon[] };
export interface AreaFeature<Properties> {
  type: 'Feature';
  id?: string;
  properties: Properties;
  geometry: Area;
}

export const polygonsOf = (area: Area): Polygon[] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** In square degrees; positive if the ring runs counter-clockwise, as RFC 7946 wants outer rings. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([lon, lat], i) => {
    const next = ring[(i + 1) % ring.length] as Position;
    twice += lon * next[1] - next[0] * lat;
  });
  return twice / 2;
}

/** In square degrees, holes taken off: good for comparing sums, not for statistics. */
export const areaOf = (area: Area): number =>
  polygonsOf(area)
    .flat()
    .reduce((sum, ring) => sum + signedArea(ring), 0);

/** Even-odd rule over all rings, so holes count as outside. A point on the border may fall on either side. */
export function contains(area: Area, [lon, lat]: Position): boolean {
  let inside = false;
  for (const ring of polygonsOf(area).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as Position;
      const [x2, y2] = ring[i] as Position;
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
        inside = !inside;
    }
  }
  return inside;
}

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Takes out what rounding left behind: repeated positions, and spikes that go out and back the same way. */
export function tidyRing(ring: Ring): Ring {
  const kept: Ring = [];
  for (const position of ring.slice(0, -1)) {
    while (kept.length > 1 && same(kept.at(-2), position)) kept.pop();
    if (!same(kept.at(-1), position)) kept.push(position);
  }
  // The same two faults across the seam, where the end of the ring meets its start.
  for (;;) {
    if (kept.length > 1 && same(kept.at(-1), kept[0])) kept.pop();
    else if (kept.length > 2 && same(kept.at(-2), kept[0])) kept.splice(-2);
    else if (kept.length > 2 && same(kept.at(-1), kept[1])) kept.shift();
    else break;
  }
  return kept.length < 3 ? [] : [...kept, kept[0] as Position];
}

/** Tidies every ring and drops those that have no area left; null if nothing remains. */
export function tidyArea(area: Area): Area | null {
  const polygons = polygonsOf(area)
    .map((polygon) => polygon.map(tidyRing))
    .filter(([outer]) => outer !== undefined && outer.length > 3 && signedArea(outer) !== 0)
    .map((polygon) => polygon.filter((ring) => ring.length > 3 && signedArea(ring) !== 0));
  const [first, ...rest] = polygons;
  if (first === undefined) return null;
  return rest.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}
