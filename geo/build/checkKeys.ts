import {
  featuresOf,
  type GeoFiles,
  gemeindeFiles,
  keyOf,
  type Problem,
  type RawFeature,
} from './geoFiles.ts';

/** 11,084 Gemeinden of 2016 without the six that became part of one in another Kreis. */
const placeCount = 11_078;

const landKeys = Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0'));

const keysIn = (files: GeoFiles, file: string): Set<string> =>
  new Set(featuresOf(files, file).map(keyOf));

/** Keys are text of the right length, unique, equal to the id, and their first digits are a unit above. */
function checkLevel(
  file: string,
  features: RawFeature[],
  digits: number,
  above: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<unknown>();
  const digitsAbove = [...above][0]?.length ?? 0;
  return features.flatMap((feature, i) => {
    const { key, name } = feature.properties;
    const isKey = typeof key === 'string' && /^\d+$/.test(key) && key.length === digits;
    const parent = String(key).slice(0, digitsAbove);
    const failed: [boolean, string, unknown][] = [
      [!isKey, `a key of ${digits} digits`, key],
      [feature.id !== key, 'an id equal to the key', feature.id],
      [seen.has(key), 'a key only once', key],
      [above.size > 0 && !above.has(parent), 'first digits that are a unit above', parent],
      [typeof name !== 'string' || name.trim() === '', 'a name', name],
    ];
    seen.add(key);
    const where = `features[${i}] ${String(key)}`;
    return failed
      .filter(([bad]) => bad)
      .map(([, wanted, got]) => ({ file, where, wanted, got: String(got) }));
  });
}

const checkCount = (file: string, wanted: number, got: number): Problem[] =>
  wanted === got ? [] : [{ file, where: 'features', wanted: String(wanted), got: String(got) }];

function checkLevels(files: GeoFiles): Problem[] {
  const laender = featuresOf(files, 'laender.geojson');
  const kreise = featuresOf(files, 'kreise.geojson');
  const places = featuresOf(files, 'places.geojson');
  const kreisKeys = new Set(kreise.map(keyOf));
  const missing = landKeys.filter((key) => !laender.some((land) => keyOf(land) === key));
  return [
    ...checkCount('laender.geojson', 16, laender.length),
    ...missing.map((key) => ({
      file: 'laender.geojson',
      where: 'features',
      wanted: key,
      got: 'no such key',
    })),
    ...checkLevel('laender.geojson', laender, 2, new Set()),
    ...checkCount('kreise.geojson', 400, kreise.length),
    ...checkLevel('kreise.geojson', kreise, 5, new Set(landKeys)),
    ...checkCount('places.geojson', placeCount, places.length),
    ...checkLevel('places.geojson', places, 8, kreisKeys),
    ...checkCount('gemeinden/', 16, gemeindeFiles(files).length),
    ...gemeindeFiles(files).flatMap((file) =>
      checkLevel(file, featuresOf(files, file), 8, kreisKeys),
    ),
  ];
}

/** Each Kreis has Gemeinden in the file of its Land, each file only its own, and a Gemeinde is a place of
 *  the same name unless it is a gemeindefreies Gebiet. */
function checkGemeinden(files: GeoFiles): Problem[] {
  const problems: Problem[] = [];
  const places = new Map(
    featuresOf(files, 'places.geojson').map((place) => [keyOf(place), place.properties]),
  );
  const kreiseSeen = new Set<string>();
  for (const file of gemeindeFiles(files)) {
    const land = file.slice('gemeinden/'.length, -'.geojson'.length);
    for (const { properties } of featuresOf(files, file)) {
      const key = String(properties.key);
      const report = (wanted: string, got: unknown): void => {
        problems.push({ file, where: key, wanted, got: String(got) });
      };
      if (!key.startsWith(land)) report(`a key of Land ${land}`, key);
      kreiseSeen.add(key.slice(0, 5));
      const wanted = properties.free_area === true ? undefined : properties.name;
      if (places.get(key)?.name !== wanted)
        report(`a place named ${String(wanted)}`, places.get(key)?.name);
      places.delete(key);
    }
  }
  for (const key of places.keys())
    problems.push({
      file: 'places.geojson',
      where: key,
      wanted: 'a Gemeinde with this key',
      got: 'none',
    });
  for (const key of keysIn(files, 'kreise.geojson')) {
    if (!kreiseSeen.has(key))
      problems.push({
        file: `gemeinden/${key.slice(0, 2)}.geojson`,
        where: key,
        wanted: 'Gemeinden of this Kreis',
        got: 'none',
      });
  }
  return problems;
}

/** The units of all levels, their keys and how they nest. */
export const checkKeys = (files: GeoFiles): Problem[] => [
  ...checkLevels(files),
  ...checkGemeinden(files),
];
