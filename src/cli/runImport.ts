import { type Config, textIn } from '../core/config';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { type Decisions, decide } from '../core/feeds/decisions';
import type { EditedStory, FeedHead } from '../core/feeds/jsonFeed';
import { type Merged, mergeStories } from '../core/feeds/mergeStories';
import type { Source } from '../core/feeds/readSource';
import { eachStory, type StoryRows, takeRows } from '../core/feeds/storyRows';
import { isRemoved } from '../core/feeds/tombstone';
import { placesUsed } from '../core/feeds/writeJsonFeed';
import { type FeedFile, storiesOf } from './feedFile';
import { feedText } from './feedText';
import type { Progress } from './progress';
import { type SourceTerms, type ToldSource, termsOf } from './sourceTerms';

/** What an import would write, and what it did. */
export type Imported = {
  /** The text of the source's own stories as a feed, in pieces. */
  own(): Iterable<string>;
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

/** What an import needs to know besides. */
type ImportFacts = {
  gazetteer: Gazetteer;
  config: Config;
  decisions: Decisions;
  progress: Progress;
};

/** Merges a source into a feed. Both lie on disk and are read story by story.
 *  @param file the feed as it lies on disk, if it does
 *  @param marks of the tombstones beside it */
export function runImport(
  source: Source,
  file: FeedFile | undefined,
  marks: ReadonlySet<string>,
  { gazetteer, config, decisions, progress }: ImportFacts,
  told: ToldSource,
): Imported {
  const terms = termsOf(told, source, file?.head);
  const toHead = (stories: StoryRows, base: FeedHead): FeedHead => ({
    ...base,
    places: placesUsed(eachStory(stories), (key) => gazetteer.unitOf(key) ?? base.places.get(key)),
    retrieved: latest(base.retrieved, source.retrieved),
    ...(terms.sources.length > 0 && { sources: terms.sources }),
  });
  const empty: FeedHead = {
    title: source.title ?? textIn(config.title, 'de'),
    places: new Map(),
    source: terms.feedName,
    retrieved: null,
  };
  const before = file?.head ?? empty;
  const kept = mapRows(withoutRemoved(source.stories, marks), terms.name);
  const known = mapRows(storiesOf(file), (story) => terms.limitKnown(settleLate(story, decisions)));
  const { settled, limited } = countChanged(file, decisions, terms);
  const merged = mergeStories(
    watched(known, 'Comparing stories of the feed', progress),
    watched(kept, 'Comparing stories of the source', progress),
    terms.limit,
  );
  return {
    own: () => {
      const toOwn = (story: EditedStory) =>
        told.text === null ? story : terms.limit(terms.name(story));
      const own = mapRows(source.stories, toOwn);
      return feedText(toHead(own, empty), own, () => ({}), {}, progress);
    },
    pieces: () =>
      feedText(
        toHead(merged.stories, before),
        merged.stories,
        (row) => (file && row < file.items.length ? file.items.read(row).other : {}),
        file ? file.members : source.home === null ? {} : { home_page_url: source.home },
        progress,
      ),
    changed:
      !file ||
      merged.added.length + merged.updated.length + settled + limited > 0 ||
      (terms.sources.length > 0 &&
        JSON.stringify(terms.sources) !== JSON.stringify(file.head.sources)) ||
      latest(before.retrieved, source.retrieved) !== before.retrieved,
    merged,
    removed: source.stories.length - kept.length,
    settled,
    terms,
  };
}

const mapRows = (rows: StoryRows, change: (story: EditedStory) => EditedStory): StoryRows => ({
  length: rows.length,
  read: (row) => change(rows.read(row)),
});

/** Says on the way how far the reading is. */
const watched = (rows: StoryRows, step: string, progress: Progress): StoryRows => ({
  length: rows.length,
  read(row) {
    progress(step, row, rows.length);
    return rows.read(row);
  },
});

function withoutRemoved(stories: StoryRows, marks: ReadonlySet<string>): StoryRows {
  if (marks.size === 0) return stories;
  const rows: number[] = [];
  for (let row = 0; row < stories.length; row++) {
    if (!isRemoved(stories.read(row), marks)) rows.push(row);
  }
  return takeRows(stories, Int32Array.from(rows));
}

/** How many stories of the feed an editor's answer or the terms of their source change. */
function countChanged(file: FeedFile | undefined, decisions: Decisions, terms: SourceTerms) {
  const changed = { settled: 0, limited: 0 };
  for (const story of eachStory(storiesOf(file))) {
    const answered = settleLate(story, decisions);
    if (answered !== story) changed.settled++;
    if (terms.limitKnown(answered) !== answered) changed.limited++;
  }
  return changed;
}

/** A feed that holds few stories may no longer have the one that was decided. */
const settleLate = (story: EditedStory, decisions: Decisions): EditedStory =>
  (story.status === 'ambiguous' ? decide(story, decisions) : undefined) ?? story;

/** Days are texts whose order is that of time. */
function latest<T extends string>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
