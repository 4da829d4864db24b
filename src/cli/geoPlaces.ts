import type { Key } from '../core/key';
import type { Place } from '../core/place';
import { placeOfShape, readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import { readGeo } from './readGeo';

/** All Länder, Kreise and Gemeinden of `geo/`, by canonical key, with names, points, inhabitants.
 *  @throws CliError where a file is broken */
export function readGeoPlaces(): Map<Key, Place> {
  const [laender, kreise] = [readGeo('laender.geojson'), readGeo('kreise.geojson')];
  const places = new Map<Key, Place>();
  for (const shape of [...readUnitShapes(laender).features, ...readUnitShapes(kreise).features]) {
    const place = placeOfShape(shape);
    places.set(place.key, place);
  }
  // A town's own point, also where it is a Kreis or Land as well.
  for (const { properties, geometry } of readPlaceFeatures(readGeo('places.geojson'))) {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { key, name, population } = properties;
    places.set(key, { key, name, lon, lat, population });
  }
  return places;
}
