import { queryOptions } from '@tanstack/react-query';
import kreiseAddress from '../../geo/kreise.geojson?url';
import laenderAddress from '../../geo/laender.geojson?url';
import placesAddress from '../../geo/places.geojson?url';
import { type Config, readConfig, shownTextOf } from '../core/config';
import { DecodeError } from '../core/decodeError';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import { limitFeed } from '../core/feeds/shownText';
import { readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import { FetchError, fetchJson } from './fetchJson';

const MINUTE = 60_000;

/** Fetches and decodes; what the decoder does not take is a failure with its path. */
async function load<T>(
  address: string,
  signal: AbortSignal,
  decode: (input: unknown) => T,
): Promise<T> {
  const input = await fetchJson(address, signal);
  try {
    return decode(input);
  } catch (error) {
    if (error instanceof DecodeError) {
      throw new FetchError('format', address, error.message, error);
    }
    throw error;
  }
}

export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => load('config.json', signal, readConfig),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A feed with no more text than its source allows to show. */
export function readShownFeed(input: unknown, source: Config['sources'][number]) {
  const { feed, rejected } = readJsonFeed(input);
  return { feed: limitFeed(feed, shownTextOf(source)), rejected };
}

/** Stories go stale after five minutes: then coming back to the page refreshes them, and so does
 *  time while it is in sight. The last good ones stay when a refresh fails. */
export const feedQuery = (source: Config['sources'][number]) =>
  queryOptions({
    queryKey: ['feed', source.url],
    queryFn: ({ signal }) => load(source.url, signal, (input) => readShownFeed(input, source)),
    staleTime: 5 * MINUTE,
    refetchInterval: 15 * MINUTE,
    refetchOnWindowFocus: true,
    structuralSharing: keepUnchanged,
  });

/** A refresh that brings nothing new leaves all that was derived from the feed as it is. */
function keepUnchanged(known: unknown, fresh: unknown): unknown {
  return known !== undefined && asText(known) === asText(fresh) ? known : fresh;
}

const asText = (feed: unknown): string =>
  JSON.stringify(feed, (_, value) => (value instanceof Map ? [...value] : value));

const boundaries = (name: string, address: string) =>
  queryOptions({
    queryKey: ['boundaries', name],
    queryFn: ({ signal }) => load(address, signal, readUnitShapes),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const laenderQuery = () => boundaries('laender', laenderAddress);
export const kreiseQuery = () => boundaries('kreise', kreiseAddress);

/** All Gemeinden, for choosing and searching places. */
export const placesQuery = () =>
  queryOptions({
    queryKey: ['places'],
    queryFn: ({ signal }) => load(placesAddress, signal, readPlaceFeatures),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
