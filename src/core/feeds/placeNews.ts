import type { Config } from '../config';
import type { Gazetteer } from '../dateline/gazetteer';
import type { Day } from '../day';
import type { Key } from '../key';
import type { NamedPlace } from '../story';
import { readDecisions } from './decisions';
import { decodeTexts, findEncoding, isEmptyText } from './decodeText';
import type { EditedStory, Rejected } from './jsonFeed';
import { type OpenStory, openStory } from './openStory';
import { readSource, type Source } from './readSource';
import type { Format } from './recognizeFormat';
import { createArrayList } from './recordList';
import { SourceError } from './sourceError';
import { eachStory } from './storyRows';
import { placesUsed } from './writeJsonFeed';

/** A document with news, in any format that `import` of the command line reads. */
export type News = {
  bytes: Uint8Array;
  /** If it is not to be recognised. */
  format?: Format;
  /** Where it came from after redirects: links start there. Null for a file. */
  address: string | null;
  /** What its server says it is written in, or null. */
  charset: string | null;
  topics: Config['topics'];
  /** What `decisions.json` has: an editor's answers for ambiguous names. */
  decisions?: unknown;
  /** Names of WordPress' categories by their number, where the posts have only these. */
  categories?: ReadonlyMap<number, string>;
  /** A feed without stories is taken as it is; it may have some later. */
  mayBeEmpty?: boolean;
  /** The day of answers that are given now. */
  today: Day;
};

/** What `import` would take over of it, with all text: what may be shown is for the reader to say. */
export type PlacedNews = Pick<
  Source,
  'format' | 'title' | 'name' | 'home' | 'sources' | 'retrieved' | 'next'
> & {
  stories: readonly EditedStory[];
  /** Names and points of all places that they use. */
  places: ReadonlyMap<Key, NamedPlace>;
  /** Stories whose words may mean several places. */
  open: readonly OpenStory[];
  rejected: readonly Rejected[];
};

/** Reads news and places them, as `import` does, in memory.
 *  @throws SourceError where it is refused whole
 *  @throws DecodeError where an answer of the editor is not as it should be */
export function placeNews(news: News, gazetteer: Gazetteer): PlacedNews {
  const { bytes, format, address, charset, topics, categories, mayBeEmpty = false, today } = news;
  const encoding = findEncoding([bytes], charset);
  const texts = { [Symbol.iterator]: () => decodeTexts([bytes], encoding) };
  if (isEmptyText(texts)) throw new SourceError('empty');
  const decisions = readDecisions(news.decisions, (key) => gazetteer.unitOf(key)?.key === key);
  const source = readSource(
    { texts, address, mayBeEmpty, ...(categories && { categories }) },
    format,
    { gazetteer, topics, decisions },
    createArrayList,
  );
  const stories = [...eachStory(source.stories)];
  const { title, name, home, sources, retrieved, next } = source;
  return {
    ...{ format: source.format, title, name, home, sources, retrieved, next, stories },
    places: placesUsed(stories, (key) => gazetteer.unitOf(key)),
    open: stories
      .filter(({ status }) => status === 'ambiguous')
      .map((story) => openStory(story, source.candidatesOf(story.id), gazetteer, today)),
    rejected: [...source.rejected],
  };
}
