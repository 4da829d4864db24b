import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Config } from '../core/config';
import type { Counting } from '../core/counting/counting';
import type { Day } from '../core/day';
import type { readJsonFeed } from '../core/feeds/jsonFeed';
import type { Key } from '../core/key';
import {
  compareStories,
  type Feed,
  type NamedPlace,
  type Story,
  type TopicId,
} from '../core/story';
import type { StorySource } from '../core/storySource';
import { createFeedSource } from '../data/feedSource';
import { feedQuery } from '../data/queries';
import { useCounting } from './useCounting';

type LoadedFeed = ReturnType<typeof readJsonFeed>;

/** How loading one source of the config went. */
export type SourceState = {
  name: string;
  url: string;
  isPending: boolean;
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
  /** Home pages of the sources, by name. */
  homes: ReadonlyMap<string, string>;
  /** Another number for other stories. */
  revision: number;
};

let revisions = 0;

/** Stories of all feeds in list order; of two with the same id the first source's counts.
 *  Topics that the site does not have are left out: a story without any is "Sonstiges". */
function joinFeeds(feeds: readonly Feed[], topics: Config['topics']): Omit<Stories, 'counting'> {
  const known = new Set<TopicId>(topics.map(({ id }) => id));
  const byId = new Map<string, Story>();
  for (const story of feeds.flatMap(({ stories }) => stories)) {
    if (byId.has(story.id)) continue;
    byId.set(story.id, { ...story, topics: story.topics.filter((id) => known.has(id)) });
  }
  const source = createFeedSource([...byId.values()].sort(compareStories));
  const retrieved = feeds.map(({ retrieved: day }) => day).filter((day) => day !== null);
  return {
    source,
    places: new Map(feeds.flatMap(({ places }) => [...places])),
    asOf: retrieved.sort().at(-1) ?? null,
    sourceNames: feeds.map(({ source: name, title }) => name ?? title),
    homes: new Map(feeds.flatMap(homesIn)),
    revision: ++revisions,
  };
}

const homesIn = ({ sources = [], source, title, home }: Feed): [string, string][] => [
  ...(home ? [[source ?? title, home] as [string, string]] : []),
  ...sources.flatMap((it): [string, string][] => (it.home ? [[it.name, it.home]] : [])),
];

function combine(results: UseQueryResult<LoadedFeed>[]) {
  return {
    loaded: results.map(({ data }) => data),
    isPending: results.some(({ isPending }) => isPending),
    settled: results.map(({ error, isError, isPending, refetch }) => ({
      isPending,
      error: isError ? error : null,
      refetch,
    })),
  };
}

/** Loads every source of the config. What has arrived is shown, though another source fails. */
export function useStories({ sources, topics }: Config): {
  stories: Stories | null;
  isPending: boolean;
  states: readonly SourceState[];
} {
  const { loaded, isPending, settled } = useQueries({
    queries: sources.map(feedQuery),
    combine,
  });
  const joined = useMemo(() => {
    const feeds = loaded.filter((feed) => feed !== undefined).map(({ feed }) => feed);
    return feeds.length > 0 ? joinFeeds(feeds, topics) : null;
  }, [loaded, topics]);
  const counting = useCounting(joined?.source.columns);
  const stories = useMemo(
    () => (joined && counting ? { ...joined, counting } : null),
    [joined, counting],
  );
  const states = sources.map(({ name, url }, index) => ({
    name,
    url,
    isPending: settled[index]?.isPending ?? false,
    rejected: loaded[index]?.rejected ?? [],
    error: settled[index]?.error ?? null,
    hasOlder: loaded[index] !== undefined,
    retry: () => void settled[index]?.refetch(),
  }));
  return { stories, isPending: isPending || (joined !== null && !counting), states };
}
