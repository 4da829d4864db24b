import { createGazetteer, type Gazetteer } from '../core/dateline/gazetteer';
import type { GazetteerSource } from '../core/dateline/gazetteerSource';
import { fetchJson } from './fetchJson';
import type { GeoAddresses } from './geoAddresses';

let known: Promise<Gazetteer> | undefined;

/** The gazetteer of the files in `geo/`, made once. A failed try is not kept.
 *  @throws FetchError */
export function gazetteerOnce(addresses: GeoAddresses): Promise<Gazetteer> {
  known ??= loadGazetteer(addresses).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function loadGazetteer(addresses: GeoAddresses): Promise<Gazetteer> {
  const files = await Promise.all(
    Object.entries(addresses).map(async ([name, address]) => [name, await fetchJson(address)]),
  );
  return createGazetteer(Object.fromEntries(files) as GazetteerSource);
}
