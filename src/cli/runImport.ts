import { type Config, textIn } from '../core/config';
import type { Gazetteer } from '../core/dateline/gazetteer';
import type { EditedFeed, EditedStory } from '../core/feeds/jsonFeed';
import { type Merged, mergeStories } from '../core/feeds/mergeStories';
import { isRemoved } from '../core/feeds/tombstone';
import { writeJsonFeed } from '../core/feeds/writeJsonFeed';
import { type FeedFile, namePlaces } from './feedFile';
import type { Source } from './readSource';

/** What an import would write, and what it did. */
export type Imported = {
  /** The stories of the source as a feed of its own. */
  own: EditedFeed;
  /** The text of the feed after the merge. */
  text: string;
  /** False if the file has these stories and this day already. */
  changed: boolean;
  merged: Merged;
  /** Stories of the source that an editor took out earlier. */
  removed: number;
};

/** Merges a source into a feed, in memory.
 *  @param file the feed as it lies on disk, if it does
 *  @param marks of the tombstones beside it */
export function runImport(
  source: Source,
  file: FeedFile | undefined,
  marks: ReadonlySet<string>,
  gazetteer: Gazetteer,
  config: Config,
): Imported {
  const toFeed = (stories: readonly EditedStory[], base: EditedFeed): EditedFeed => ({
    ...base,
    stories,
    places: namePlaces(stories, gazetteer, base.places),
    retrieved: latest(base.retrieved, source.retrieved),
  });
  const empty: EditedFeed = {
    title: source.title ?? textIn(config.title, 'de'),
    stories: [],
    places: new Map(),
    source: source.name,
    retrieved: null,
  };
  const kept = source.stories.filter((story) => !isRemoved(story, marks));
  const merged = mergeStories(file?.feed.stories ?? [], kept);
  const feed = toFeed(merged.stories, file?.feed ?? empty);
  return {
    own: toFeed(source.stories, empty),
    text: writeJsonFeed(feed, file?.value),
    changed:
      !file ||
      merged.added.length + merged.updated.length > 0 ||
      feed.retrieved !== file.feed.retrieved,
    merged,
    removed: source.stories.length - kept.length,
  };
}

/** Days are texts whose order is that of time. */
function latest<T extends string>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
