import type { Config } from '../config';
import type { Gazetteer } from '../dateline/gazetteer';
import { locate } from '../dateline/locate';
import { readDateline } from '../dateline/readDateline';
import type { Day } from '../day';
import type { Key } from '../key';
import type { Rows } from '../rows';
import type { Article } from './article';
import { isRejected } from './checkArticle';
import { type Decisions, decide } from './decisions';
import { type EditedStory, type Rejected, readStory } from './jsonFeed';
import { parseSource, type SourceHead, type SourceText } from './parseSource';
import { createTopicReader, type TopicReader } from './readTopics';
import type { Format } from './recognizeFormat';
import type { CreateList } from './recordList';
import type { FeedSource } from './shownText';
import { type StoryRows, sortRows, takeRows } from './storyRows';
import { TextTable } from './textTable';
import { toStory } from './toStory';

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
  stories: StoryRows;
  /** What an ambiguous story's words may mean, by its id. */
  candidatesOf(id: string): readonly Key[];
  rejected: Rows<Rejected>;
  /** Where a JSON Feed goes on, as it is written there; else null. */
  next: string | null;
};

/** What placing stories needs to know. */
export type Placing = {
  gazetteer: Gazetteer;
  topics: Config['topics'];
  decisions: Decisions;
};

type Placer = Placing & { readTopics: TopicReader };

/** A story as it is placed; if it is to be decided, with what its words may mean. */
type Placed = { story: EditedStory; candidates?: readonly Key[] };

/** Reads a source, places its stories one by one and gives them their topics.
 *  @param given its format, if it is not to be recognised
 *  @param createList makes the lists that keep them, on disk where memory may be too small
 *  @throws SourceError where it is refused whole */
export function readSource(
  input: SourceText,
  given: Format | undefined,
  placing: Placing,
  createList: CreateList,
): Source {
  const placer = { ...placing, readTopics: createTopicReader(placing.topics) };
  const placed = createList<Placed>();
  const rejected = createList<Rejected>();
  const byId = new TextTable((row) => placed.read(row).story.id);
  const open = new TextTable((row) => placed.read(row).story.id);
  const keep = (row: Placed) => {
    if (row.candidates) open.set(row.story.id, placed.length);
    placed.add(row);
  };
  const reject = (row: Rejected) => rejected.add(row);
  const head = parseSource(input, given, {
    article: (row) => (isRejected(row) ? reject(row) : keep(placeArticle(row, placer))),
    item(item, index) {
      const story = readStory(item, index, (id) => byId.get(id) !== undefined);
      if (isRejected(story)) return reject(story);
      byId.set(story.id, placed.length);
      keep(placeStory(story, placer));
    },
    reject,
    count: () => placed.length + rejected.length,
  });
  const stories: StoryRows = { length: placed.length, read: (row) => placed.read(row).story };
  return {
    ...headOf(head),
    stories: head.format === 'json-feed' ? takeRows(stories, sortRows(stories)) : stories,
    candidatesOf(id) {
      const row = open.get(id);
      return (row !== undefined && placed.read(row).candidates) || [];
    },
    rejected,
  };
}

function headOf(head: SourceHead) {
  const { format } = head;
  if (head.format !== 'json-feed') {
    const { title, home, retrieved } = head.page;
    return { format, title, name: title, home, sources: [], retrieved, next: null };
  }
  const { title, source, home = null, sources = [], retrieved } = head.feed;
  return {
    format,
    title: title || null,
    name: source ?? (title || null),
    home,
    sources,
    retrieved,
    next: head.next,
  };
}

function placeArticle(article: Article, placer: Placer): Placed {
  const located = locate(article, placer.gazetteer);
  const story = toStory(article, located, placer.readTopics(article));
  return settle(story, located.candidates, placer);
}

/** A story that its feed has placed on the map stays there; others are placed. */
function placeStory(story: EditedStory, placer: Placer): Placed {
  const { gazetteer, readTopics } = placer;
  const known = (keys: readonly Key[]) => keys.flatMap((key) => gazetteer.unitOf(key)?.key ?? []);
  const places = known(story.places);
  const mentions = known(story.mentions);
  if (story.by === 'editor' || places.length > 0) {
    return { story: { ...story, places, mentions } };
  }
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
function settle(story: EditedStory, candidates: readonly Key[], placer: Placer): Placed {
  const decided = decide(story, placer.decisions);
  if (decided) return { story: decided };
  return story.status === 'ambiguous' ? { story, candidates } : { story };
}
