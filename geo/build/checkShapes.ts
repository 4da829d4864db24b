import {
  areaFiles,
  featuresOf,
  type GeoFiles,
  keyOf,
  type Problem,
  type RawFeature,
} from './geoFiles.ts';
import {
  type Area,
  contains,
  type Polygon,
  type Position,
  polygonsOf,
  type Ring,
  signedArea,
} from './ring.ts';

/** Degrees around the mainland and its islands. */
const germany = { west: 5.86, south: 47.27, east: 15.05, north: 55.06 };

const isPosition = (value: unknown, decimals: number): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(
    (degrees) => typeof degrees === 'number' && Number(degrees.toFixed(decimals)) === degrees,
  ) &&
  value[0] >= germany.west &&
  value[0] <= germany.east &&
  value[1] >= germany.south &&
  value[1] <= germany.north;

const text = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** What is wrong with a ring, or undefined. Outer rings run counter-clockwise, holes clockwise (RFC 7946). */
function faultOfRing(ring: Ring, isHole: boolean): [wanted: string, got: string] | undefined {
  const stray = ring.find((position) => !isPosition(position, 3));
  if (stray !== undefined) return ['positions in Germany with 3 decimals', text(stray)];
  if (ring.length < 4) return ['at least 4 positions', String(ring.length)];
  if (text(ring[0]) !== text(ring.at(-1)))
    return ['a closed ring', `${text(ring[0])} … ${text(ring.at(-1))}`];
  const repeated = ring.find((position, i) => i > 0 && text(position) === text(ring[i - 1]));
  if (repeated !== undefined) return ['no position twice in a row', text(repeated)];
  const area = signedArea(ring);
  if (isHole ? area >= 0 : area <= 0)
    return [isHole ? 'a clockwise hole' : 'a counter-clockwise ring', `area ${area}`];
  return undefined;
}

function checkArea(file: string, feature: RawFeature): Problem[] {
  const { geometry } = feature;
  const where = keyOf(feature);
  if (geometry === null || !['Polygon', 'MultiPolygon'].includes(geometry.type)) {
    return [{ file, where, wanted: 'a Polygon or MultiPolygon', got: geometry?.type ?? 'null' }];
  }
  const polygons = polygonsOf(geometry as Area);
  if (polygons.length === 0 || polygons.some((polygon: Polygon) => polygon.length === 0)) {
    return [{ file, where, wanted: 'polygons with rings', got: 'an empty one' }];
  }
  return polygons.flatMap((polygon, p) =>
    polygon.flatMap((ring, r) => {
      const fault = faultOfRing(ring, r > 0);
      return fault === undefined
        ? []
        : [{ file, where: `${where}[${p}][${r}]`, wanted: fault[0], got: fault[1] }];
    }),
  );
}

/** The badge of a Land or Kreis stands on its own ground. */
function checkLabel(file: string, feature: RawFeature): Problem[] {
  const { label } = feature.properties;
  const where = `${keyOf(feature)}.label`;
  if (!isPosition(label, 4))
    return [{ file, where, wanted: 'a position with 4 decimals', got: text(label) }];
  return contains(feature.geometry as Area, label)
    ? []
    : [{ file, where, wanted: 'a point inside', got: text(label) }];
}

/** Rings, positions, winding and labels of all areas, and the points of the places. */
export function checkShapes(files: GeoFiles): Problem[] {
  const areas = areaFiles(files).flatMap((file) =>
    featuresOf(files, file).flatMap((area) => checkArea(file, area)),
  );
  // The other checks would stumble over broken rings.
  if (areas.length > 0) return areas;
  const labels = ['laender.geojson', 'kreise.geojson'].flatMap((file) =>
    featuresOf(files, file).flatMap((area) => checkLabel(file, area)),
  );
  const points = featuresOf(files, 'places.geojson').filter(
    ({ geometry }) => geometry?.type !== 'Point' || !isPosition(geometry.coordinates, 4),
  );
  return [
    ...labels,
    ...points.map((place) => ({
      file: 'places.geojson',
      where: keyOf(place),
      wanted: 'a Point in Germany with 4 decimals',
      got: text(place.geometry),
    })),
  ];
}
