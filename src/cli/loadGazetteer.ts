import { createGazetteer, type Gazetteer } from '../core/dateline/gazetteer';
import type { GazetteerSource } from '../core/dateline/gazetteerSource';
import { geoFile } from './paths';
import { readJsonFile } from './readJsonFile';

/** The gazetteer of the files in `geo/`, which are built and committed there.
 *  @throws CliError where one is missing or broken */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [laender, kreise, places, aliases, verbaende] = await Promise.all([
    readGeo('laender.geojson'),
    readGeo('kreise.geojson'),
    readGeo('places.geojson'),
    readGeo('aliases.json'),
    readGeo('verbaende.json'),
  ]);
  return createGazetteer({ laender, kreise, places, aliases, verbaende } as GazetteerSource);
}

const readGeo = async (name: string): Promise<unknown> => (await readJsonFile(geoFile(name))).value;
