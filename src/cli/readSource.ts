import type { Config } from '../core/config';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { locate } from '../core/dateline/locate';
import { readDateline } from '../core/dateline/readDateline';
import type { Day } from '../core/day';
import type { Article, ArticlePage } from '../core/feeds/article';
import { type Decisions, decide } from '../core/feeds/decisions';
import type { EditedFeed, EditedStory, Rejected } from '../core/feeds/jsonFeed';
import { createTopicReader, type TopicReader } from '../core/feeds/readTopics';
import type { Format } from '../core/feeds/recognizeFormat';
import type { FeedSource } from '../core/feeds/shownText';
import { toStory } from '../core/feeds/toStory';
import type { Key } from '../core/key';
import type { ReadSource } from './parseSource';
import type { Progress } from './progress';

/** A source as an import takes it: its stories placed and with topics. */
export type Source = {
  format: Format;
  /** The source's own title, or null. */
  title: string | null;
  name: string | null;
  /** The address of its home page, or null. */
  home: string | null;
  /** What a feed says of the sources its stories come from. */
  sources: readonly FeedSource[];
  retrieved: Day | null;
  stories: readonly EditedStory[];
  /** What an ambiguous story's words may mean, by its id. */
  candidates: ReadonlyMap<string, readonly Key[]>;
  rejected: readonly Rejected[];
};

/** What placing stories needs to know. */
export type Placing = {
  gazetteer: Gazetteer;
  config: Config;
  decisions: Decisions;
  progress: Progress;
};

type Placer = Placing & { readTopics: TopicReader; candidates: Map<string, readonly Key[]> };

/** Places the stories of a source and gives them their topics. */
export function placeSource(source: ReadSource, placing: Placing): Source {
  const readTopics = createTopicReader(placing.config.topics);
  const placer = { ...placing, readTopics, candidates: new Map() };
  return source.format === 'json-feed'
    ? fromJsonFeed(source.feed, source.rejected, placer)
    : fromPage(source.format, source.page, placer);
}

function fromPage(format: Format, page: ArticlePage, placer: Placer): Source {
  const { title, home, retrieved, articles, rejected } = page;
  const stories = placeAll(articles, placer, (article: Article) => {
    const located = locate(article, placer.gazetteer);
    const story = toStory(article, located, placer.readTopics(article));
    return settle(story, located.candidates, placer);
  });
  const { candidates } = placer;
  const sources: FeedSource[] = [];
  return { format, title, name: title, home, sources, retrieved, stories, candidates, rejected };
}

function fromJsonFeed(feed: EditedFeed, rejected: readonly Rejected[], placer: Placer): Source {
  return {
    format: 'json-feed',
    title: feed.title || null,
    name: feed.source ?? (feed.title || null),
    home: feed.home ?? null,
    sources: feed.sources ?? [],
    retrieved: feed.retrieved,
    stories: placeAll(feed.stories, placer, (story) => place(story, placer)),
    candidates: placer.candidates,
    rejected,
  };
}

function placeAll<T>(
  rows: readonly T[],
  { progress }: Placer,
  placeOne: (row: T) => EditedStory,
): EditedStory[] {
  return rows.map((row, index) => {
    progress('Placing stories', index, rows.length);
    return placeOne(row);
  });
}

/** A story that its feed has placed on the map stays there; others are placed. */
function place(story: EditedStory, placer: Placer): EditedStory {
  const { gazetteer, readTopics } = placer;
  const known = (keys: readonly Key[]) => keys.flatMap((key) => gazetteer.unitOf(key)?.key ?? []);
  const places = known(story.places);
  const mentions = known(story.mentions);
  if (story.by === 'editor' || places.length > 0) return { ...story, places, mentions };
  const { candidates, ...where } = locate(story, gazetteer);
  const foreign = story.evidence === null && story.dateline === null;
  const placed = {
    ...story,
    ...where,
    dateline: foreign ? readDateline(story.title) : story.dateline,
    topics: foreign ? readTopics({ ...story, categories: story.topics }) : story.topics,
  };
  return settle(placed, candidates, placer);
}

/** An editor's answer places the story; without one, what its words may mean is kept. */
function settle(story: EditedStory, candidates: readonly Key[], placer: Placer): EditedStory {
  const decided = decide(story, placer.decisions);
  if (!decided && story.status === 'ambiguous') placer.candidates.set(story.id, candidates);
  return decided ?? story;
}
