import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RowSet, StoryFilter } from '../core/counting/counting';
import { type Day, fromDayNumber, toDayNumber } from '../core/day';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import { startOfRange } from '../core/rollingRange';
import { unitsWithin } from '../core/unitsWithin';
import type { View } from '../core/view';
import type { Stories } from './useStories';

/** The days that a view asks for; null: open end. A rolling range ends at the newest story. */
export function resolveDays(view: View, latest: Day | null): { from: Day | null; to: Day | null } {
  if (view.last && latest) return { from: startOfRange(view.last, latest), to: null };
  return { from: view.from, to: view.to };
}

export type FilterState = {
  filter: StoryFilter;
  /** The answer to the search text is not there yet; shown is what was shown before. */
  isSearching: boolean;
  /** The search could not be made; the stories are shown without it. */
  searchError: unknown;
  retrySearch(): void;
};

/** The view as a filter for the counting. Each part keeps its identity while it says the same. */
export function useFilter(
  view: View,
  stories: Stories,
  places: ReadonlyMap<Key, Place>,
): FilterState {
  const { region, placeless, within, topics: chosen, q } = view;
  const { counting, source } = stories;
  const span = counting.days;
  const { from, to } = resolveDays(view, span && fromDayNumber(span.to));

  const days = useMemo(() => {
    if (!span || (!from && !to)) return null;
    return { from: from ? toDayNumber(from) : span.from, to: to ? toDayNumber(to) : span.to };
  }, [span, from, to]);
  // Places that arrive later change a part of the map, but no region.
  const points = within ? places : null;
  const regionFilter = useMemo(() => {
    if (within && points) {
      return { units: unitsWithin(within, points.values(), region), placeless: false };
    }
    return region.length > 0 || placeless ? { units: region, placeless } : null;
  }, [region, placeless, within, points]);
  const topics = useMemo(() => (chosen.length > 0 ? chosen : null), [chosen]);

  const query = q.trim();
  const search = useQuery({
    queryKey: ['search', stories.revision, query],
    queryFn: async ({ signal }): Promise<RowSet> => source.search(query, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const text = query === '' ? null : (search.data ?? null);
  const filter = useMemo(
    () => ({ days, region: regionFilter, topics, text }),
    [days, regionFilter, topics, text],
  );
  const searchError = query === '' ? null : search.error;
  const isSearching =
    query !== '' && searchError === null && (search.isPending || search.isPlaceholderData);
  return { filter, isSearching, searchError, retrySearch: () => void search.refetch() };
}
