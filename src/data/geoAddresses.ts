import aliases from '../../geo/aliases.json?url';
import kreise from '../../geo/kreise.geojson?url';
import laender from '../../geo/laender.geojson?url';
import places from '../../geo/places.geojson?url';
import verbaende from '../../geo/verbaende.json?url';

/** Whole addresses of the gazetteer's files: a worker's relative ones start elsewhere. */
export const geoAddresses = () => ({
  laender: absolute(laender),
  kreise: absolute(kreise),
  places: absolute(places),
  aliases: absolute(aliases),
  verbaende: absolute(verbaende),
});

export type GeoAddresses = ReturnType<typeof geoAddresses>;

const absolute = (address: string): string => new URL(address, document.baseURI).href;
