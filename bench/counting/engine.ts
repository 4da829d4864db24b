import type { DaySpan, StoryFilter } from '../../src/core/counting/counting.ts';

/** All filters but the days. Search hits are the rows of a text filter. */
export type Choice = Pick<StoryFilter, 'region' | 'topics'> & { hits: Uint32Array | null };

/** Counts for all views of the page, by one of the compared ways. */
export interface Engine {
  readonly name: string;
  choose(choice: Choice): void;
  /** Brings every count up to date with a new choice of days. The bars of the timeline ignore it. */
  brush(days: DaySpan): void;
  /** For counts that change in place: takes them out, as views need that compare or draw later. */
  copy?(): void;
  /** What the page asks besides at each step: the list's first rows and the tally of places. */
  list?(): void;
  /** All counts of the last step, in one order: units' own and inside, stories without place,
   *  topics, bins by topic, length of the list. */
  counts(): number[];
}
