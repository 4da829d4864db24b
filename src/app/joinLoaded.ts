import type { Config } from '../core/config';
import type { Day } from '../core/day';
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
import type { LoadedSource } from '../data/queries';

/** All that was loaded, joined. */
export type JoinedStories = {
  source: StorySource;
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
function joinFeeds(loaded: readonly LoadedSource[], known: ReadonlySet<TopicId>): StorySource {
  const byId = new Map<string, Story>();
  for (const { feed } of loaded) {
    for (const story of feed.stories) {
      if (byId.has(story.id)) continue;
      const topics = story.topics.filter((id) => known.has(id));
      byId.set(story.id, { ...story, topics, source: story.source ?? feed.source ?? feed.title });
    }
  }
  return createFeedSource([...byId.values()].sort(compareStories));
}

/** Feeds become one source, in memory; archives are joined with it row by row. */
export function joinLoaded(
  loaded: readonly LoadedSource[],
  { topics, site }: Pick<Config, 'topics' | 'site'>,
): JoinedStories {
  const archives = loaded.flatMap(({ archive }) => archive ?? []);
  const known = new Set(topics.map(({ id }) => id));
  const feeds = joinFeeds(loaded, known);
  const joined = archives[0]
    ? archives[0].join(
        feeds,
        archives.map((archive) => archive.source),
        known,
      )
    : feeds;
  const retrieved = loaded.flatMap(({ feed }) => feed.retrieved ?? []);
  return {
    source: site ? site.narrow(joined) : joined,
    places: new Map(loaded.flatMap(({ feed }) => [...feed.places])),
    asOf: retrieved.sort().at(-1) ?? null,
    sourceNames: loaded.flatMap(({ feed }) => (feed.source ?? feed.title) || []),
    homes: new Map(loaded.flatMap(({ feed }) => homesIn(feed))),
    revision: ++revisions,
  };
}

const homesIn = ({ sources = [], source, title, home }: Feed): [string, string][] => [
  ...(home ? [[source ?? title, home] as [string, string]] : []),
  ...sources.flatMap((it): [string, string][] => (it.home ? [[it.name, it.home]] : [])),
];
