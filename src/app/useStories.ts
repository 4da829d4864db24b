import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Config } from '../core/config';
import type { Counting } from '../core/counting/counting';
import { createScanCounting } from '../core/counting/scanCounting';
import type { Day } from '../core/day';
import type { Key } from '../core/key';
import { compareStories, type NamedPlace, type Story } from '../core/story';
import type { StorySource } from '../core/storySource';
import { createFeedSource } from '../data/feedSource';
import { feedQuery, type LoadedSource } from '../data/queries';

/** How loading one source of the config went. */
export type SourceState = {
  name: string;
  rejected: LoadedSource['rejected'];
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
function joinFeeds(loaded: readonly LoadedSource[]): StorySource {
  const byId = new Map<string, Story>();
  for (const story of loaded.flatMap(({ feed }) => feed.stories)) {
    if (!byId.has(story.id)) byId.set(story.id, story);
  }
  return createFeedSource([...byId.values()].sort(compareStories));
}

/** Feeds become one source, in memory; archives are joined with it row by row. */
function joinLoaded(loaded: readonly LoadedSource[], revision: string): Stories {
  const archives = loaded.flatMap(({ archive }) => archive ?? []);
  const feeds = joinFeeds(loaded);
  const source =
    archives[0]?.join(
      feeds,
      archives.map((archive) => archive.source),
    ) ?? feeds;
  const retrieved = loaded.flatMap(({ feed }) => feed.retrieved ?? []);
  return {
    source,
    counting: createScanCounting(source.facts),
    places: new Map(loaded.flatMap(({ feed }) => [...feed.places])),
    asOf: retrieved.sort().at(-1) ?? null,
    sourceNames: loaded.map(({ feed }) => feed.source ?? feed.title),
    revision,
  };
}

function combine(results: UseQueryResult<LoadedSource>[]) {
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
  const stories = useMemo(() => {
    const arrived = loaded.filter((source) => source !== undefined);
    return arrived.length > 0 ? joinLoaded(arrived, revision) : null;
  }, [loaded, revision]);
  const states = sources.map(({ name }, index) => ({
    name,
    rejected: loaded[index]?.rejected ?? [],
    error: errors[index]?.error ?? null,
    hasOlder: loaded[index] !== undefined,
    retry: () => void errors[index]?.refetch(),
  }));
  return { stories, isPending, states };
}
