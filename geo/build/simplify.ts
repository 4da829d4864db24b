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
 *  those are lines of their Gemeinden. */
const interval = { land: 915, kreis: 490, gemeinde: 655 };

/** Share of an area's width. Beside a narrow area the interval is less, or islands and exclaves would vanish. */
const share = { land: 0.57, kreis: 0.5, gemeinde: 0.5 };

/** In km². What is smaller would be a dot at the closest zoom and cost bytes at every zoom. */
const smallestIsland = 0.4;

// A and B are the areas on both sides; outside of Germany there is none.
const intervalOfBorder = `
  level = !B || A.land !== B.land ? "land" : A.kreis !== B.kreis ? "kreis" : "gemeinde";
  width = Math.min(A.width, B ? B.width : A.width);
  most = Math.min(${JSON.stringify(interval)}[level], ${JSON.stringify(share)}[level] * width);
  interval = Math.max(100, Math.round(most / 20) * 20)`;

const commands = [
  // Cleaning after simplifying would undo the simplification.
  '-i pieces.json -clean',
  '-dissolve key copy-fields=kreis,land name=gemeinden',
  `-filter-islands min-area=${smallestIsland}km2 remove-empty`,
  '-filter true target=gemeinden + name=parts',
  '-explode target=parts',
  '-each "width = 2 * this.area / this.perimeter" target=parts',
  `-lines target=parts each='${intervalOfBorder.replace(/\s+/g, ' ')}'`,
  // One feature per interval, because reading it is costly for each feature.
  '-dissolve interval target=parts',
  '-simplify target=parts variable weighted keep-shapes interval=interval',
  '-dissolve kreis copy-fields=land target=gemeinden + name=kreise',
  '-dissolve land target=gemeinden + name=laender',
  // Rounding the shared lines, not each polygon, keeps neighbours together.
  '-o target=gemeinden,kreise,laender format=geojson precision=0.001',
].join(' ');

const readLayer = <P>(
  files: Record<string, string | Uint8Array>,
  name: string,
): AreaFeature<P>[] => {
  const text = new TextDecoder().decode(files[`${name}.json`] as Uint8Array);
  const layer = JSON.parse(text) as { features: AreaFeature<P>[] };
  return layer.features.map((feature) => {
    const geometry = tidyArea(feature.geometry);
    if (geometry === null)
      throw new Error(`${name}: nothing is left of ${JSON.stringify(feature.properties)}`);
    return { ...feature, geometry };
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
