import { createGazetteer, type Gazetteer } from '../core/dateline/gazetteer';
import type { GazetteerSource } from '../core/dateline/gazetteerSource';
import { readGeo } from './readGeo';

/** The gazetteer of the files in `geo/`.
 *  @throws CliError where one is broken */
export function loadGazetteer(): Gazetteer {
  return createGazetteer({
    laender: readGeo('laender.geojson'),
    kreise: readGeo('kreise.geojson'),
    places: readGeo('places.geojson'),
    aliases: readGeo('aliases.json'),
    verbaende: readGeo('verbaende.json'),
  } as GazetteerSource);
}
