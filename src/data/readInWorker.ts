import type { EditedStory } from '../core/feeds/jsonFeed';
import { askNewWorker } from './askWorker';
import { FetchError } from './fetchJson';
// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import workerAddress from './newsWorker?worker&url';
import type { LargeFeed } from './readLargeFeed';
import type { ShownFeed } from './readShownFeed';

export type FeedQuestion = { large: LargeFeed };

export type FeedAnswer =
  | { stories: readonly EditedStory[] }
  | { read: ShownFeed | null }
  | { failure: FeedFailure };

export type FeedFailure = { args: ConstructorParameters<typeof FetchError> } | { told: string };

/** Reads a large feed in a worker, so that the page goes on; where no worker may start, as in a
 *  sandboxed frame, on the page itself.
 *  @returns as `readLargeFeed`
 *  @throws FetchError */
export async function readInWorker(
  feed: LargeFeed,
  signal: AbortSignal,
): Promise<ShownFeed | null> {
  const stories: EditedStory[] = [];
  const read = await askNewWorker(workerAddress, {
    // A copy: where the worker does not start, the bytes are read here.
    question: { large: feed } satisfies FeedQuestion,
    signal,
    read(answer: FeedAnswer): ShownFeed | null | undefined {
      if ('failure' in answer) throw toError(answer.failure);
      if ('read' in answer) {
        return answer.read && { ...answer.read, feed: { ...answer.read.feed, stories } };
      }
      stories.push(...answer.stories);
      return undefined;
    },
  });
  if (read !== undefined) return read;
  return (await import('./readLargeFeed')).readLargeFeed(feed);
}

const toError = (failure: FeedFailure): Error =>
  'args' in failure ? new FetchError(...failure.args) : new Error(failure.told);
