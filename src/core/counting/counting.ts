import type { DayNumber } from '../day';
import type { Key } from '../key';
import type { TopicId } from '../story';

/** What counting knows of a story. Rows stand in list order: newest day first, then by id. */
export type StoryFacts = {
  day: DayNumber;
  /** Canonical keys; empty means "Bundesweit". */
  places: readonly Key[];
  /** The first is the main topic; empty means `OTHER_TOPIC`. */
  topics: readonly TopicId[];
};

/** The topic of stories that have none. */
export const OTHER_TOPIC: TopicId = 'sonstiges';

/** Rows of the list order, as found by a search. `RowBits` is the one for many rows. */
export type RowSet = { has(row: number): boolean };

/** Both ends are included. */
export type DaySpan = { from: DayNumber; to: DayNumber };

export type RegionFilter = {
  /** A story passes if one of its places is one of these or lies inside one, as `pathOf` says.
   *  Unknown units have no stories. */
  units: readonly Key[];
  /** Stories without a place pass as well. */
  placeless: boolean;
};

/** A part that is null lets every story pass. */
export type StoryFilter = {
  days: DaySpan | null;
  region: RegionFilter | null;
  /** Any of them, main or not. */
  topics: readonly TopicId[] | null;
  text: RowSet | null;
};

export type UnitCount = {
  /** Stories whose place is the unit itself. */
  own: number;
  /** Stories whose place is the unit or lies inside it, each once. */
  inside: number;
};

/** A map whose entries are made when they are asked for: there may be ten thousand, and new ones
 *  with every step of a brush. */
export type UnitMap = Iterable<[Key, UnitCount]> & {
  get(key: Key): UnitCount | undefined;
  keys(): Iterable<Key>;
};

export type UnitCounts = {
  /** Units with at least one story that passes every filter but the region's. */
  units: UnitMap;
  placeless: number;
  total: number;
};

/** Stories that have a topic; 0 for one that none has. */
export type TopicCounts = { get(id: TopicId): number };

/** How many different towns, Kreise and Länder stories have as their places, and how many stories
 *  have none. */
export type PlaceTally = { gemeinde: number; kreis: number; land: number; placeless: number };

/** Counts for linked views. Each view applies every filter but its own; the list applies all.
 *  A story counts once in every total and once in each unit it lies in. */
export interface Counting {
  /** Number of stories. */
  readonly size: number;
  /** Main topics that occur; the order of `byBin`. */
  readonly topics: readonly TopicId[];
  /** First and last day of all stories, or null without any. */
  readonly days: DaySpan | null;
  /** Days that have stories, ascending, each once. */
  readonly storyDays: Int32Array;
  /** For map and region choice: every filter but the region. */
  byUnit(filter: StoryFilter): UnitCounts;
  /** For the topic chips: every filter but the topics. A story counts once for each of its topics. */
  byTopic(filter: StoryFilter): TopicCounts;
  /** For the timeline: every filter but the days. Stories by main topic, `bins.length` rows of
   *  `topics.length` numbers. Bins do not overlap and ascend. */
  byBin(filter: StoryFilter, bins: readonly DaySpan[]): Uint32Array;
  /** Number of stories that pass every filter: the length of the list. */
  count(filter: StoryFilter): number;
  /** Rows that pass every filter, in list order: at most `most` of them, without the first `skip`. */
  rows(filter: StoryFilter, most?: number, skip?: number): Uint32Array;
  /** Whether a row passes every filter. */
  has(filter: StoryFilter, row: number): boolean;
  /** Places of the stories that pass every filter. */
  tally(filter: StoryFilter): PlaceTally;
  /** The newest rows whose place is the unit itself: every filter but the region. */
  newest(unit: Key, filter: StoryFilter, most: number): Uint32Array;
}
