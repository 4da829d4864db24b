import type { FeedHead } from '../core/feeds/jsonFeed';
import { type StoryRows, sortRows } from '../core/feeds/storyRows';
import { feedPieces, type Members } from '../core/feeds/writeJsonFeed';
import type { Progress } from './progress';

/** The text of a feed in pieces, its stories in list order.
 *  @param otherOf the members unknown here that the story of a row keeps
 *  @param members of the feed as it was */
export function* feedText(
  head: FeedHead,
  stories: StoryRows,
  otherOf: (row: number) => Members,
  members: Members,
  progress: Progress,
): Generator<string> {
  const order = sortRows(stories);
  function* items() {
    for (const [index, row] of order.entries()) {
      progress('Writing stories', index, order.length);
      yield { story: stories.read(row), other: otherOf(row) };
    }
  }
  yield* feedPieces(head, items(), members);
}
