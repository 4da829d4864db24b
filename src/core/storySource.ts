import type { RowSet } from './counting/counting';
import type { StoryColumns } from './counting/storyColumns';
import type { Story } from './story';

/** At once where it is in memory, later where it has to be fetched. */
export type MaybePromise<T> = T | Promise<T>;

/** An `AbortSignal`, as far as core has to know it. */
export type Cancellation = { readonly aborted: boolean };

/** The one interface behind which feeds, live sources and archives stand.
 *  A row is a story's number in list order: newest day first, then by id. */
export interface StorySource {
  /** What the counting needs. */
  readonly columns: StoryColumns;
  /** All stories in list order, where they are in memory; absent where texts come when needed. */
  readonly stories?: readonly Story[];
  /** The stories of the given rows, in the order asked for. */
  page(rows: ArrayLike<number>, signal?: Cancellation): MaybePromise<readonly Story[]>;
  /** The row of a story, or undefined if there is none with this id. */
  rowOf(id: string, signal?: Cancellation): MaybePromise<number | undefined>;
  /** The rows whose headline, teaser or dateline have every word of the query, folded the
   *  German way, the last word as a beginning. */
  search(query: string, signal?: Cancellation): MaybePromise<RowSet>;
  /** Where only some stories are in memory: those, as a source of their own. */
  readonly inMemory?: StorySource;
  /** Texts have to be fetched: `page`, `rowOf` and `search` give promises. */
  readonly isRemote?: boolean;
}
