import { queryOptions } from '@tanstack/react-query';
import { type Key, parseKey } from '../core/key';
import { fetchJson } from './fetchJson';

/** The places that have a page of their own, as `ortsmarke publish` says in `status.json`. */
export const publishedPlacesQuery = () =>
  queryOptions({
    queryKey: ['published-places'],
    queryFn: async ({ signal }) => readPublishedPlaces(await fetchJson('status.json', signal)),
    retry: false,
  });

/** None where the file is another one. */
export function readPublishedPlaces(input: unknown): ReadonlySet<Key> {
  const places = (input as { places?: unknown } | null)?.places;
  const keys = Array.isArray(places) ? places : [];
  return new Set(keys.flatMap((key) => (typeof key === 'string' ? (parseKey(key) ?? []) : [])));
}
