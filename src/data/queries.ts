import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query';
import kreiseAddress from '../../geo/kreise.geojson?url';
import laenderAddress from '../../geo/laender.geojson?url';
import placesAddress from '../../geo/places.geojson?url';
import { type Config, isOwnFeed, readConfig } from '../core/config';
import { DecodeError } from '../core/decodeError';
import type { StorySource } from '../core/storySource';
import { readPlaceFeatures, readUnitShapes } from '../core/unitShapes';
import type { joinArchives } from './archiveSource';
import type { Asked } from './consent';
import { FetchError, fetchJson } from './fetchJson';
import { isLive, readShownFeed, type ShownFeed } from './readShownFeed';

const MINUTE = 60_000;

/** Fetches and decodes; what the decoder does not take is a failure with its path. */
export async function load<T>(
  address: string,
  signal: AbortSignal,
  decode: (input: unknown) => T | Promise<T>,
  most?: number,
): Promise<T> {
  const input = await fetchJson(address, signal, most);
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
export async function readAnyConfig(input: unknown): Promise<Config> {
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

/** What a source of the config gives: stories, or an archive whose texts come later. */
export type LoadedSource = ShownFeed & {
  /** How archives are joined comes with them: pages without one do without. */
  archive?: { source: StorySource; join: typeof joinArchives };
  /** What the reader has to agree to first; nothing is loaded. */
  asks?: Asked;
  /** How much of a source is there, while more is loaded; `total` is not always known. No more is
   *  loaded of a feed of more megabytes than the page reads, which `most` says, and of an archive that
   *  the reader does not wait for. */
  more?: { stories: number; total: number | null; most?: number; isCancelled?: boolean };
  /** What stands for it when it is compared; to compare all of a large one takes too long. */
  toJSON?(): unknown;
};

type Source = Config['sources'][number];

type Context = Pick<QueryFunctionContext, 'queryKey' | 'signal' | 'client'>;

/** A failed load may say how long to wait. */
type Told = { state: { error: (Error & { pause?: number }) | null } };

const loadOther = async (
  source: Source,
  context: Context,
  isLarge?: boolean,
): Promise<LoadedSource> => (await import('./otherSource')).loadOther(source, context, isLarge);

/** Bytes of a feed that the page reads itself, which takes a slow phone a tenth of a second. */
const MOST_READ_HERE = 1e6;

/** Stories go stale after a third of the time between two looks: then coming back to the page refreshes them, and so does
 *  time while it is in sight. The last good ones stay when a refresh fails, and the pause before the
 *  next is as long as the failure says. An archive stays as it was opened. */
export const feedQuery = (source: Source) => {
  const minutes = Math.max(5, Number(source.refresh ?? 15));
  return queryOptions({
    queryKey: ['feed', source.url],
    queryFn: (context): Promise<LoadedSource> | LoadedSource =>
      source.given ??
      (isOwnFeed(source)
        ? load(
            source.url,
            context.signal,
            (input) =>
              !input || isLive(input as object)
                ? loadOther(source, context, !input)
                : readShownFeed(input, source),
            MOST_READ_HERE,
          )
        : loadOther(source, context)),
    ...(source.kind === 'archive'
      ? { staleTime: Number.POSITIVE_INFINITY, structuralSharing: false }
      : {
          staleTime: (minutes * MINUTE) / 3,
          refetchInterval: ({ state }: Told) => state.error?.pause ?? minutes * MINUTE,
          refetchOnWindowFocus: ({ state }: Told) => !state.error,
          structuralSharing: keepUnchanged,
        }),
  });
};

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
