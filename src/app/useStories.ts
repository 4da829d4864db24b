import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Config } from '../core/config';
import type { Counting } from '../core/counting/counting';
import type { Day } from '../core/day';
import type { readJsonFeed } from '../core/feeds/jsonFeed';
import type { Key } from '../core/key';
import { compareStories, type Feed, type NamedPlace, type Story } from '../core/story';
import type { StorySource } from '../core/storySource';
import { createFeedSource } from '../data/feedSource';
import { feedQuery } from '../data/queries';
import { useCounting } from './useCounting';

type LoadedFeed = ReturnType<typeof readJsonFeed>;

/** How loading one source of the config went. */
export type SourceState = {
  name: string;
  rejected: LoadedFeed['rejected'];
  /** Loading failed; `hasOlder` tells whether the last good stories are still shown. */
  error: unknown;
  hasOlder: boolean;
  retry(): void;
};

/** All that was loaded, joined. */
export type Stories = {
  source: StorySource;
  counting: Counting;
  /** Names and points that the feeds bring along. */
  places: ReadonlyMap<Key, NamedPlace>;
  /** The newest day on which a source was read. */
  asOf: Day | null;
  sourceNames: readonly string[];
  /** Changes with every load. */
  revision: string;
};

/** Stories of all feeds in list order; of two with the same id the first source's counts. */
function joinFeeds(feeds: readonly Feed[], revision: string): Omit<Stories, 'counting'> {
  const byId = new Map<string, Story>();
  for (const story of feeds.flatMap(({ stories }) => stories)) {
    if (!byId.has(story.id)) byId.set(story.id, story);
  }
  const source = createFeedSource([...byId.values()].sort(compareStories));
  const retrieved = feeds.map(({ retrieved: day }) => day).filter((day) => day !== null);
  return {
    source,
    places: new Map(feeds.flatMap(({ places }) => [...places])),
    asOf: retrieved.sort().at(-1) ?? null,
    sourceNames: feeds.map(({ source: name, title }) => name ?? title),
    revision,
  };
}

function combine(results: UseQueryResult<LoadedFeed>[]) {
  return {
    loaded: results.map(({ data }) => data),
    revision: results.map(({ dataUpdatedAt }) => dataUpdatedAt).join('-'),
    isPending: results.some(({ isPending }) => isPending),
    errors: results.map(({ error, isError, refetch }) => ({
      error: isError ? error : null,
      refetch,
    })),
  };
}

/** Loads every source of the config. What has arrived is shown, though another source fails. */
export function useStories(sources: Config['sources']): {
  stories: Stories | null;
  isPending: boolean;
  states: readonly SourceState[];
} {
  const { loaded, revision, isPending, errors } = useQueries({
    queries: sources.map(feedQuery),
    combine,
  });
  const joined = useMemo(() => {
    const feeds = loaded.filter((feed) => feed !== undefined).map(({ feed }) => feed);
    return feeds.length > 0 ? joinFeeds(feeds, revision) : null;
  }, [loaded, revision]);
  const counting = useCounting(joined?.source.columns);
  const stories = useMemo(
    () => (joined && counting ? { ...joined, counting } : null),
    [joined, counting],
  );
  const states = sources.map(({ name }, index) => ({
    name,
    rejected: loaded[index]?.rejected ?? [],
    error: errors[index]?.error ?? null,
    hasOlder: loaded[index] !== undefined,
    retry: () => void errors[index]?.refetch(),
  }));
  return { stories, isPending: isPending || (joined !== null && !counting), states };
}
