import { featuresOf, type GeoFiles, keyOf, type Problem } from './geoFiles.ts';

/** A kreisfreie Stadt is one place whose key is the Kreis and "000"; no other key ends so. */
function checkKreisfrei(files: GeoFiles): Problem[] {
  const listed = JSON.parse(files['kreisfrei.json'] ?? '[]') as string[];
  const marked = featuresOf(files, 'kreise.geojson')
    .filter(({ properties }) => properties.free === true)
    .map(keyOf);
  const places = featuresOf(files, 'places.geojson').map(keyOf);
  const town = new Set(listed);
  const ofTown = places.filter((key) => town.has(key.slice(0, 5)) || key.endsWith('000'));
  const wanted = listed.map((key) => `${key}000`);
  const differences = [
    ...ofTown
      .filter((key) => !wanted.includes(key))
      .map((key) => ({
        where: key,
        wanted: 'a key ending in 000 just for a kreisfreie Stadt',
        got: key,
      })),
    ...wanted
      .filter((key) => !ofTown.includes(key))
      .map((key) => ({ where: key, wanted: 'a place of the kreisfreie Stadt', got: 'none' })),
  ].map((difference) => ({ file: 'places.geojson', ...difference }));
  if (listed.join() === [...marked].sort().join()) return differences;
  return [
    ...differences,
    {
      file: 'kreisfrei.json',
      where: 'list',
      wanted: `the ${marked.length} Kreise marked free, sorted`,
      got: `${listed.length} keys`,
    },
  ];
}

/** Display names of Kreise differ from each other; inhabitants are counted, and those of a Land are its Kreise's. */
function checkNamesAndInhabitants(files: GeoFiles): Problem[] {
  const file = 'kreise.geojson';
  const kreise = featuresOf(files, file);
  const names = kreise.map(({ properties }) => String(properties.name));
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  const uncounted = kreise.filter(({ properties }) => !Number.isInteger(properties.population));
  const laender = featuresOf(files, 'laender.geojson').flatMap((land) => {
    const parts = kreise.filter((kreis) => keyOf(kreis).startsWith(keyOf(land)));
    const sum = parts.reduce((total, { properties }) => total + Number(properties.population), 0);
    const got = String(land.properties.population);
    return String(sum) === got
      ? []
      : [
          {
            file: 'laender.geojson',
            where: `${keyOf(land)}.population`,
            wanted: `${sum}, the sum of its Kreise`,
            got,
          },
        ];
  });
  return [
    ...repeated.map((name) => ({
      file,
      where: 'name',
      wanted: 'a display name only once',
      got: name,
    })),
    ...uncounted.map((kreis) => ({
      file,
      where: `${keyOf(kreis)}.population`,
      wanted: 'a whole number',
      got: String(kreis.properties.population),
    })),
    ...laender,
  ];
}

/** What is said about the units besides their keys and shapes. */
export const checkFacts = (files: GeoFiles): Problem[] => [
  ...checkKreisfrei(files),
  ...checkNamesAndInhabitants(files),
];
