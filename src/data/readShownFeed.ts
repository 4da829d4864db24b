import { type Config, shownTextOf } from '../core/config';
import { readJsonFeed } from '../core/feeds/jsonFeed';

type FeedLike = { next_url?: unknown; items?: readonly ({ _ortsmarke?: unknown } | null)[] };

/** A feed with more pages, or one whose stories were never placed. */
export const isLive = ({ next_url, items }: FeedLike): unknown =>
  next_url || (items?.[0] && !items[0]._ortsmarke);

export type ShownFeed = ReturnType<typeof readJsonFeed>;

/** A feed with no more text than its source allows to show.
 *  @throws DecodeError */
export async function readShownFeed(
  input: unknown,
  source: Config['sources'][number],
): Promise<ShownFeed> {
  const { feed, rejected } = readJsonFeed(input);
  const text = shownTextOf(source);
  if (text === 'full' && !feed.sources?.length) return { feed, rejected };
  const { limitFeed } = await import('../core/feeds/limitText');
  return { feed: limitFeed(feed, text), rejected };
}
