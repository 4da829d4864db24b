import {
  featuresOf,
  type GeoFiles,
  gemeindeFiles,
  keyOf,
  type Problem,
  type RawFeature,
} from './geoFiles.ts';
import { type Area, areaOf, contains, type Position, polygonsOf } from './ring.ts';

/** Share of the area. Borders are shared, so only what rounding collapses may differ. */
const tolerance = 1e-5;

/** Share of the places that may lie just outside of their simplified Gemeinde, at a lake or a coast. */
const outsideShare = 0.01;

/** Islands and exclaves that simplifying must not lose. */
const landmarks: readonly [name: string, position: Position, gemeinde: string][] = [
  ['Helgoland', [7.8855, 54.182], '01056025'],
  ['Westerland auf Sylt', [8.318, 54.907], '01054168'],
  ['Sassnitz auf Rügen', [13.62, 54.53], '13073080'],
  ['Hamburg-Neuwerk', [8.504, 53.923], '02000000'],
  ['Bremerhaven', [8.595, 53.556], '04012000'],
  ['Büsingen am Hochrhein', [8.69, 47.699], '08335015'],
];

const geometryOf = (feature: RawFeature): Area => feature.geometry as Area;

const corners = (feature: RawFeature): string[] =>
  polygonsOf(geometryOf(feature)).flat(2).map(String);

/** A unit is as large as its parts together, and its outline runs along theirs. */
function checkParts(file: string, unit: RawFeature, parts: RawFeature[]): Problem[] {
  const whole = areaOf(geometryOf(unit));
  const sum = parts.reduce((total, part) => total + areaOf(geometryOf(part)), 0);
  const cornersOfParts = new Set(parts.flatMap(corners));
  const strays = corners(unit).filter((corner) => !cornersOfParts.has(corner));
  const where = keyOf(unit);
  const problems: Problem[] = [];
  if (Math.abs(sum - whole) > tolerance * whole) {
    problems.push({ file, where, wanted: `parts of ${whole} square degrees`, got: String(sum) });
  }
  if (strays.length > 0) {
    problems.push({
      file,
      where,
      wanted: 'an outline of corners that its parts have',
      got: `${strays.length} others, ${strays[0]}`,
    });
  }
  return problems;
}

const group = (features: RawFeature[], digits: number): Map<string, RawFeature[]> => {
  const groups = new Map<string, RawFeature[]>();
  for (const feature of features) {
    const key = keyOf(feature).slice(0, digits);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [feature]);
    else members.push(feature);
  }
  return groups;
};

/** Exactly one unit of the level holds the landmark, and it is the right one. */
function checkLandmarks(file: string, features: RawFeature[], digits: number): Problem[] {
  return landmarks.flatMap(([name, position, gemeinde]) => {
    const wanted = gemeinde.slice(0, digits);
    if (file.startsWith('gemeinden/') && !file.includes(`/${gemeinde.slice(0, 2)}.`)) return [];
    const got = features.filter((feature) => contains(geometryOf(feature), position)).map(keyOf);
    return got.join() === wanted
      ? []
      : [{ file, where: name, wanted, got: got.join() || 'no unit' }];
  });
}

function checkPlaces(files: GeoFiles, gemeinden: RawFeature[]): Problem[] {
  const areas = new Map(gemeinden.map((gemeinde) => [keyOf(gemeinde), geometryOf(gemeinde)]));
  const places = featuresOf(files, 'places.geojson');
  const outside = places.filter((place) => {
    const area = areas.get(keyOf(place));
    return area !== undefined && !contains(area, place.geometry?.coordinates as Position);
  });
  if (outside.length <= outsideShare * places.length) return [];
  const wanted = `at most ${outsideShare * 100} % outside of their Gemeinde`;
  return [
    {
      file: 'places.geojson',
      where: outside.slice(0, 5).map(keyOf).join(),
      wanted,
      got: `${outside.length} places`,
    },
  ];
}

/** Gemeinden cover their Kreis, Kreise their Land, without gaps and along the same lines. */
export function checkCover(files: GeoFiles): Problem[] {
  const laender = featuresOf(files, 'laender.geojson');
  const kreise = featuresOf(files, 'kreise.geojson');
  const gemeinden = gemeindeFiles(files).flatMap((file) => featuresOf(files, file));
  const kreiseOfLand = group(kreise, 2);
  const gemeindenOfKreis = group(gemeinden, 5);
  return [
    ...laender.flatMap((land) =>
      checkParts('laender.geojson', land, kreiseOfLand.get(keyOf(land)) ?? []),
    ),
    ...kreise.flatMap((kreis) =>
      checkParts('kreise.geojson', kreis, gemeindenOfKreis.get(keyOf(kreis)) ?? []),
    ),
    ...checkLandmarks('laender.geojson', laender, 2),
    ...checkLandmarks('kreise.geojson', kreise, 5),
    ...gemeindeFiles(files).flatMap((file) => checkLandmarks(file, featuresOf(files, file), 8)),
    ...checkPlaces(files, gemeinden),
  ];
}
