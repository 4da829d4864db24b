import type { Key } from '../core/key';
import type { Place } from '../core/place';
import { placeOfShape, readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import { geoFile } from './paths';
import { readJsonFile } from './readJsonFile';

/** All Länder, Kreise and Gemeinden of `geo/`, by canonical key, with names, points, inhabitants.
 *  @throws CliError where a file is missing */
export async function readGeoPlaces(): Promise<Map<Key, Place>> {
  const [laender, kreise, towns] = await Promise.all(
    ['laender.geojson', 'kreise.geojson', 'places.geojson'].map(
      async (name) => (await readJsonFile(geoFile(name))).value,
    ),
  );
  const places = new Map<Key, Place>();
  for (const shape of [...readUnitShapes(laender).features, ...readUnitShapes(kreise).features]) {
    const place = placeOfShape(shape);
    places.set(place.key, place);
  }
  // A town's own point, also where it is a Kreis or Land as well.
  for (const { properties, geometry } of readPlaceFeatures(towns)) {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { key, name, population } = properties;
    places.set(key, { key, name, lon, lat, population });
  }
  return places;
}
