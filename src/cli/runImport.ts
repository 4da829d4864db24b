import { textIn } from '../core/config';
import { type Decisions, decide } from '../core/feeds/decisions';
import type { EditedFeed, EditedStory } from '../core/feeds/jsonFeed';
import { type Merged, mergeStories } from '../core/feeds/mergeStories';
import { isRemoved } from '../core/feeds/tombstone';
import { feedPieces } from '../core/feeds/writeJsonFeed';
import { type FeedFile, namePlaces } from './feedFile';
import type { Placing, Source } from './readSource';
import { type SourceTerms, type ToldSource, termsOf } from './sourceTerms';

/** What an import would write, and what it did. */
export type Imported = {
  /** The stories of the source as a feed of its own. */
  own(): EditedFeed;
  /** The text of the feed after the merge, in pieces. */
  pieces(): Iterable<string>;
  /** False if the file has these stories and this day already. */
  changed: boolean;
  merged: Merged;
  /** Stories of the source that an editor took out earlier. */
  removed: number;
  /** Stories that were in the feed, to be decided, and are placed now by an editor's answer. */
  settled: number;
  terms: SourceTerms;
};

/** Merges a source into a feed, in memory.
 *  @param file the feed as it lies on disk, if it does
 *  @param marks of the tombstones beside it */
export function runImport(
  source: Source,
  file: FeedFile | undefined,
  marks: ReadonlySet<string>,
  { gazetteer, config, decisions }: Placing,
  told: ToldSource,
): Imported {
  const terms = termsOf(told, source, file?.feed);
  const toFeed = (stories: readonly EditedStory[], base: EditedFeed): EditedFeed => ({
    ...base,
    stories,
    places: namePlaces(stories, gazetteer, base.places),
    retrieved: latest(base.retrieved, source.retrieved),
    ...(terms.sources.length > 0 && { sources: terms.sources }),
  });
  const empty: EditedFeed = {
    title: source.title ?? textIn(config.title, 'de'),
    stories: [],
    places: new Map(),
    source: terms.feedName,
    retrieved: null,
  };
  const kept = source.stories.map(terms.name).filter((story) => !isRemoved(story, marks));
  const before = file?.feed.stories ?? [];
  const answered = before.map((story) => settleLate(story, decisions));
  const settled = answered.filter((story, index) => story !== before[index]).length;
  const existing = answered.map(terms.limitKnown);
  const limited = existing.filter((story, index) => story !== answered[index]).length;
  const merged = mergeStories(existing, kept, terms.limit);
  const feed = toFeed(merged.stories, file?.feed ?? empty);
  return {
    own: () =>
      toFeed(
        told.text === null
          ? source.stories
          : source.stories.map((story) => terms.limit(terms.name(story))),
        empty,
      ),
    pieces: () =>
      feedPieces(feed, file ? file.value : source.home && { home_page_url: source.home }),
    changed:
      !file ||
      merged.added.length + merged.updated.length + settled + limited > 0 ||
      JSON.stringify(feed.sources) !== JSON.stringify(file.feed.sources) ||
      feed.retrieved !== file.feed.retrieved,
    merged,
    removed: source.stories.length - kept.length,
    settled,
    terms,
  };
}

/** A feed that holds few stories may no longer have the one that was decided. */
const settleLate = (story: EditedStory, decisions: Decisions): EditedStory =>
  (story.status === 'ambiguous' ? decide(story, decisions) : undefined) ?? story;

/** Days are texts whose order is that of time. */
function latest<T extends string>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
