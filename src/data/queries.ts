import { queryOptions } from '@tanstack/react-query';
import kreiseAddress from '../../geo/kreise.geojson?url';
import laenderAddress from '../../geo/laender.geojson?url';
import placesAddress from '../../geo/places.geojson?url';
import { type Config, readConfig, shownTextOf } from '../core/config';
import { DecodeError } from '../core/decodeError';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import type { StorySource } from '../core/storySource';
import { readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import type { joinArchives } from './archiveSource';
import { FetchError, fetchJson } from './fetchJson';

const MINUTE = 60_000;

/** Fetches and decodes; what the decoder does not take is a failure with its path. */
export async function load<T>(
  address: string,
  signal: AbortSignal,
  decode: (input: unknown) => T | Promise<T>,
): Promise<T> {
  const input = await fetchJson(address, signal);
  try {
    return await decode(input);
  } catch (error) {
    if (error instanceof DecodeError) {
      throw new FetchError('format', address, error.message, error);
    }
    throw error;
  }
}

/** What few sites set is read by code of its own. */
async function readAnyConfig(input: unknown): Promise<Config> {
  try {
    return readConfig(input);
  } catch {
    return (await import('../core/site/readSite')).readSite(input);
  }
}

export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => load('config.json', signal, readAnyConfig),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A feed with no more text than its source allows to show. */
export async function readShownFeed(input: unknown, source: Config['sources'][number]) {
  const { feed, rejected } = readJsonFeed(input);
  const text = shownTextOf(source);
  if (text === 'full' && !feed.sources?.length) return { feed, rejected };
  const { limitFeed } = await import('../core/feeds/limitText');
  return { feed: limitFeed(feed, text), rejected };
}

/** What a source of the config gives: stories, or an archive whose texts come later. */
export type LoadedSource = ReturnType<typeof readJsonFeed> & { archive?: Archive };

/** How archives are joined comes with them: pages without one do without. */
type Archive = { source: StorySource; join: typeof joinArchives };

/** How much of a source is there, from 0 to 1; written while it loads. */
export const progressKey = (url: string) => ['progress', url] as const;

async function loadArchive(
  url: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<LoadedSource> {
  const { openArchive, joinArchives: join } = await import('./archiveSource');
  const { feed, rejected, source } = await openArchive(url, { signal, onProgress });
  return { feed, rejected, archive: { source, join } };
}

/** Stories go stale after five minutes: then coming back to the page refreshes them, and so does
 *  time while it is in sight. The last good ones stay when a refresh fails. An archive stays as it
 *  was opened. */
export const feedQuery = (source: Config['sources'][number]) =>
  queryOptions({
    queryKey: ['feed', source.url],
    queryFn: ({ signal, client }): Promise<LoadedSource> | LoadedSource =>
      source.given ??
      (source.kind === 'archive'
        ? loadArchive(source.url, signal, (share) =>
            client.setQueryData(progressKey(source.url), share),
          )
        : load(source.url, signal, (input) => readShownFeed(input, source))),
    ...(source.kind === 'archive'
      ? { staleTime: Number.POSITIVE_INFINITY, structuralSharing: false }
      : {
          staleTime: 5 * MINUTE,
          refetchInterval: 15 * MINUTE,
          refetchOnWindowFocus: true,
          structuralSharing: keepUnchanged,
        }),
  });

/** A refresh that brings nothing new leaves all that was derived from the feed as it is. */
function keepUnchanged(known: unknown, fresh: unknown): unknown {
  return known !== undefined && asText(known) === asText(fresh) ? known : fresh;
}

const asText = (feed: unknown): string =>
  JSON.stringify(feed, (_, value) => (value instanceof Map ? [...value] : value));

export const boundaries = <T>(name: string, address: string, decode: (input: unknown) => T) =>
  queryOptions({
    queryKey: ['boundaries', name],
    queryFn: ({ signal }) => load(address, signal, decode),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const laenderQuery = () => boundaries('laender', laenderAddress, readUnitShapes);
export const kreiseQuery = () => boundaries('kreise', kreiseAddress, readUnitShapes);

/** All Gemeinden, for choosing and searching places. */
export const placesQuery = () =>
  queryOptions({
    queryKey: ['places'],
    queryFn: ({ signal }) => load(placesAddress, signal, readPlaceFeatures),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
