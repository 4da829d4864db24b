import mapshaper from 'mapshaper';
import { type AreaFeature, tidyArea } from './ring.ts';

/** A Gemeinde or a gemeindefreies Gebiet, with today's keys. */
export interface Piece {
  key: string;
  kreis: string;
  land: string;
}

export interface Levels {
  laender: AreaFeature<{ land: string }>[];
  kreise: AreaFeature<{ kreis: string; land: string }>[];
  gemeinden: AreaFeature<Piece>[];
}

/** How much may be cut off, in metres, as `-simplify interval=` of mapshaper has it. One topology: a border
 *  is as coarse as the highest level that draws it, so the lines of the Länder are lines of their Kreise, and
 *  those are lines of their Gemeinden. Islands and exclaves are finer, or small ones would vanish. */
const interval = { land: 770, kreis: 465, gemeinde: 555, island: 350, exclave: 200 };

/** In km². What is smaller would be a dot at the closest zoom and cost bytes at every zoom. */
const smallestIsland = 0.4;
const exclave = { smallest: 0.5, largest: 10 };

/** In metres of outline; a longer one is simplified like any other coast. */
const longestIsland = 60_000;

// -lines calls a border between Gemeinden "inner", between Kreise "kreis", and the outline "outer".
const intervalOfLine = `
  var path = this.geojson.geometry.coordinates, end = path[path.length - 1];
  var loop = path[0][0] === end[0] && path[0][1] === end[1];
  interval = loop && TYPE === "outer" && this.length < ${longestIsland} ? ${interval.island}
    : TYPE === "inner" ? ${interval.gemeinde} : TYPE === "kreis" ? ${interval.kreis} : ${interval.land}`;

const isExclave = `this.area > ${exclave.smallest}e6 && this.area < ${exclave.largest}e6`;

const commands = [
  // Cleaning after simplifying would undo the simplification.
  '-i pieces.json -clean',
  '-dissolve key copy-fields=kreis,land name=gemeinden',
  `-filter-islands min-area=${smallestIsland}km2 remove-empty`,
  '-lines land,kreis target=gemeinden + name=borders',
  '-explode target=borders',
  `-each '${intervalOfLine}' target=borders`,
  '-filter "this.partCount > 1" target=gemeinden + name=exclaves',
  '-explode target=exclaves',
  `-filter "${isExclave}" target=exclaves`,
  '-lines target=exclaves',
  `-each "interval = ${interval.exclave}" target=exclaves`,
  // Where a line is in both layers, the finer interval counts.
  '-merge-layers force target=borders,exclaves name=borders',
  // One feature per interval, because reading it is costly for each feature.
  '-dissolve interval target=borders',
  '-simplify target=borders variable weighted keep-shapes interval=interval',
  '-dissolve kreis copy-fields=land target=gemeinden + name=kreise',
  '-dissolve land target=gemeinden + name=laender',
  // Rounding the shared lines, not each polygon, keeps neighbours together.
  '-o target=gemeinden,kreise,laender format=geojson precision=0.001',
].join(' ');

const readLayer = <P>(files: Record<string, string | Uint8Array>, name: string): AreaFeature<P>[] => {
  const text = new TextDecoder().decode(files[`${name}.json`] as Uint8Array);
  const layer = JSON.parse(text) as { features: AreaFeature<P>[] };
  return layer.features.flatMap((feature) => {
    const geometry = tidyArea(feature.geometry);
    if (geometry === null) throw new Error(`${name}: nothing is left of ${JSON.stringify(feature.properties)}`);
    return [{ ...feature, geometry }];
  });
};

/** Official pieces in full detail (Gemeinden and gemeindefreie Gebiete with today's keys, several features
 *  may share a key) in; three levels with shared, rounded borders out. */
export async function simplify(pieces: AreaFeature<Piece>[]): Promise<Levels> {
  const files = await mapshaper.applyCommands(commands, {
    'pieces.json': { type: 'FeatureCollection', features: pieces },
  });
  return {
    laender: readLayer(files, 'laender'),
    kreise: readLayer(files, 'kreise'),
    gemeinden: readLayer(files, 'gemeinden'),
  };
}
