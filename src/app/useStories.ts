import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Config } from '../core/config';
import type { Counting } from '../core/counting/counting';
import { feedQuery, type LoadedSource } from '../data/queries';
import { type JoinedStories, joinLoaded } from './joinLoaded';
import { useCounting } from './useCounting';

/** How loading one source of the config went. */
export type SourceState = Config['sources'][number] &
  Partial<LoadedSource> & {
    isPending: boolean;
    /** Loading failed; what was loaded before is still shown. */
    error: unknown;
    retry(): void;
  };

export type Stories = JoinedStories & { counting: Counting };

function combine(results: UseQueryResult<LoadedSource>[]) {
  return {
    loaded: results.map(({ data }) => data),
    isPending: results.some(({ isPending }) => isPending),
    settled: results.map(({ error, isPending, refetch }) => ({ error, isPending, refetch })),
  };
}

/** Loads every source of the config. What has arrived is shown, though another source fails. */
export function useStories(config: Config): {
  stories: Stories | null;
  isPending: boolean;
  states: readonly SourceState[];
} {
  const { sources } = config;
  const { loaded, isPending, settled } = useQueries({
    queries: sources.map(feedQuery),
    combine,
  });
  const joined = useMemo(() => {
    const arrived = loaded.filter((source) => source !== undefined);
    return arrived.length > 0 ? joinLoaded(arrived, config) : null;
  }, [loaded, config]);
  const counting = useCounting(joined?.source.columns);
  const stories = useMemo(
    () => (joined && counting ? { ...joined, counting } : null),
    [joined, counting],
  );
  const states = settled.map(({ refetch, ...state }, index) => ({
    ...(sources[index] as Config['sources'][number]),
    ...loaded[index],
    ...state,
    retry: () => void refetch(),
  }));
  return { stories, isPending: isPending || (joined !== null && !counting), states };
}
