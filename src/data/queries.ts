import { queryOptions } from '@tanstack/react-query';
import kreiseAddress from '../../geo/kreise.geojson?url';
import laenderAddress from '../../geo/laender.geojson?url';
import placesAddress from '../../geo/places.geojson?url';
import { type Config, readConfig } from '../core/config';
import { DecodeError } from '../core/decodeError';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import type { ColumnSource } from '../core/storySource';
import { readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import type { joinArchives } from './archiveSource';
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
    if (error instanceof DecodeError) throw new FetchError('format', address, error.message);
    throw error;
  }
}

export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => load('config.json', signal, readConfig),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a source of the config gives: stories, or an archive whose texts come later. */
export type LoadedSource = ReturnType<typeof readJsonFeed> & { archive?: Archive };

/** How archives are joined comes with them: pages without one do without. */
type Archive = { source: ColumnSource; join: typeof joinArchives };

/** How much of a source is there, from 0 to 1; written while it loads. */
export const progressKey = (url: string) => ['progress', url] as const;

/** Stories go stale after five minutes; the last good ones stay when a refresh fails. */
export const feedQuery = ({ url, kind }: Config['sources'][number]) =>
  queryOptions({
    queryKey: ['feed', url],
    queryFn: async ({ signal, client }): Promise<LoadedSource> => {
      if (kind === 'feed') return load(url, signal, readJsonFeed);
      const { openArchive, joinArchives: join } = await import('./archiveSource');
      const onProgress = (share: number) => client.setQueryData(progressKey(url), share);
      const { feed, rejected, source } = await openArchive(url, { signal, onProgress });
      return { feed, rejected, archive: { source, join } };
    },
    staleTime: kind === 'feed' ? 5 * MINUTE : Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

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
