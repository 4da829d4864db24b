import type { Config } from '../core/config';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { locate } from '../core/dateline/locate';
import { readDateline } from '../core/dateline/readDateline';
import type { Day } from '../core/day';
import { DecodeError } from '../core/decodeError';
import {
  type EditedFeed,
  type EditedStory,
  type Rejected,
  readJsonFeed,
} from '../core/feeds/jsonFeed';
import { createTopicReader, type TopicReader } from '../core/feeds/readTopics';
import { type Format, recognizeFormat } from '../core/feeds/recognizeFormat';
import { readTextPage, type TextPage } from '../core/feeds/textPage';
import { toStory } from '../core/feeds/toStory';
import type { Key } from '../core/key';
import { CliError } from './cliError';
import { nameOf } from './readInput';
import { parseJson } from './readJsonFile';

/** A source as an import takes it: its stories placed and with topics. */
export type Source = {
  format: Format;
  /** The source's own title, or null. */
  title: string | null;
  name: string | null;
  retrieved: Day | null;
  stories: readonly EditedStory[];
  /** What an ambiguous story's words may mean, by its id. */
  candidates: ReadonlyMap<string, readonly Key[]>;
  rejected: readonly Rejected[];
};

/** A source that is read and not yet placed. */
export type ReadSource =
  | { format: 'text-page'; page: TextPage }
  | { format: 'json-feed'; feed: EditedFeed; rejected: readonly Rejected[] };

type Placer = {
  gazetteer: Gazetteer;
  readTopics: TopicReader;
  candidates: Map<string, readonly Key[]>;
};

/** Reads the text of a source in a format that is given or recognised.
 *  @throws CliError where it is in no format known here, or has no stories */
export function readSource(text: string, input: string, given: Format | undefined): ReadSource {
  const format = given ?? recognizeFormat(text);
  if (!format) throw new CliError(unknownFormat(text, input));
  const source =
    format === 'text-page'
      ? { format, page: readTextPage(text) }
      : { format, ...readFeed(text, input) };
  const { articles, rejected } =
    'page' in source ? source.page : { articles: source.feed.stories, rejected: source.rejected };
  if (articles.length + rejected.length > 0) return source;
  throw new CliError(`${nameOf(input)} has no stories in it (read as ${format}).`);
}

/** Places the stories of a source and gives them their topics. */
export function placeSource(source: ReadSource, gazetteer: Gazetteer, config: Config): Source {
  const placer = { gazetteer, readTopics: createTopicReader(config.topics), candidates: new Map() };
  return source.format === 'text-page'
    ? fromTextPage(source.page, placer)
    : fromJsonFeed(source.feed, source.rejected, placer);
}

function unknownFormat(text: string, input: string): string {
  const markup = /^\s*</.test(text);
  return (
    `${nameOf(input)} is ${markup ? 'HTML or XML' : 'in no format known here'}. ` +
    'What can be read: a page saved as text, with lines such as "[03.03.2025] … mehr…", and JSON ' +
    'Feed. If it is one of them, say so with --format text-page or --format json-feed.'
  );
}

function readFeed(text: string, input: string) {
  const value = parseJson(text, nameOf(input));
  try {
    return readJsonFeed(value);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(
      `${nameOf(input)} is JSON, but no JSON Feed: it needs "version" (https://jsonfeed.org/version/1.1) and a list "items".`,
    );
  }
}

function fromTextPage(page: TextPage, { gazetteer, readTopics, candidates }: Placer): Source {
  const { retrieved, articles, rejected } = page;
  const stories = articles.map((article) => {
    const located = locate(article, gazetteer);
    const story = toStory(article, located, readTopics(article));
    if (located.status === 'ambiguous') candidates.set(story.id, located.candidates);
    return story;
  });
  return { format: 'text-page', title: null, name: null, retrieved, stories, candidates, rejected };
}

function fromJsonFeed(feed: EditedFeed, rejected: readonly Rejected[], placer: Placer): Source {
  return {
    format: 'json-feed',
    title: feed.title || null,
    name: feed.source,
    retrieved: feed.retrieved,
    stories: feed.stories.map((story) => place(story, placer)),
    candidates: placer.candidates,
    rejected,
  };
}

/** A story that its feed has placed on the map stays there; others are placed. */
function place(story: EditedStory, { gazetteer, readTopics, candidates }: Placer): EditedStory {
  const known = (keys: readonly Key[]) => keys.flatMap((key) => gazetteer.unitOf(key)?.key ?? []);
  const places = known(story.places);
  const mentions = known(story.mentions);
  if (story.by === 'editor' || places.length > 0) return { ...story, places, mentions };
  const located = locate(story, gazetteer);
  if (located.status === 'ambiguous') candidates.set(story.id, located.candidates);
  const foreign = story.evidence === null && story.dateline === null;
  const { candidates: _, ...where } = located;
  return {
    ...story,
    ...where,
    dateline: foreign ? readDateline(story.title) : story.dateline,
    topics: foreign ? readTopics({ ...story, categories: story.topics }) : story.topics,
  };
}
