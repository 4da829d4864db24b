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

/** Rows of the list order, as found by a search. */
export type RowSet = { has(row: number): boolean };

/** Both ends are included. */
export type DaySpan = { from: DayNumber; to: DayNumber };

export type RegionFilter = {
  /** A story passes if one of its places is one of these or lies inside one. */
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

export type UnitCounts = {
  /** Units with at least one story that pass every filter but the region's. */
  units: ReadonlyMap<Key, UnitCount>;
  placeless: number;
  total: number;
};

/** Counts for linked views. Each view applies every filter but its own; the list applies all.
 *  A story counts once in every total and once in each unit it lies in. */
export interface Counting {
  /** Number of stories. */
  readonly size: number;
  /** Main topics that occur; the order of `byBin`. */
  readonly topics: readonly TopicId[];
  /** First and last day of all stories, or null without any. */
  readonly days: DaySpan | null;
  /** For map and region choice: every filter but the region. */
  byUnit(filter: StoryFilter): UnitCounts;
  /** For the topic chips: every filter but the topics. A story counts once for each of its topics. */
  byTopic(filter: StoryFilter): ReadonlyMap<TopicId, number>;
  /** For the timeline: every filter but the days. Stories by main topic, `bins.length` rows of
   *  `topics.length` numbers. Bins do not overlap and ascend. */
  byBin(filter: StoryFilter, bins: readonly DaySpan[]): Uint32Array;
  /** Rows that pass every filter, in list order. */
  rows(filter: StoryFilter): Uint32Array;
}
