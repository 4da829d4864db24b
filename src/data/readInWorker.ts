import type { EditedStory } from '../core/feeds/jsonFeed';
import { FetchError } from './fetchJson';
// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import workerAddress from './newsWorker?worker&url';
import type { LargeFeed } from './readLargeFeed';
import type { ShownFeed } from './readShownFeed';

export type FeedQuestion = { large: LargeFeed };

export type FeedAnswer =
  | { stories: readonly EditedStory[] }
  | { read: ShownFeed | null }
  | { failure: { args: ConstructorParameters<typeof FetchError> } | { told: string } };

/** Reads a large feed in a worker, so that the page goes on; where no worker may start, as in a
 *  sandboxed frame, on the page itself.
 *  @returns as `readLargeFeed`
 *  @throws FetchError */
export async function readInWorker(
  feed: LargeFeed,
  signal: AbortSignal,
): Promise<ShownFeed | null> {
  const worker = startWorker();
  const read = worker && (await askWorker(worker, feed, signal));
  if (read !== undefined && worker) return read;
  return (await import('./readLargeFeed')).readLargeFeed(feed);
}

function startWorker(): Worker | null {
  try {
    return new Worker(workerAddress, { type: 'module' });
  } catch {
    return null;
  }
}

/** @returns undefined if the worker did not start */
function askWorker(
  worker: Worker,
  feed: LargeFeed,
  signal: AbortSignal,
): Promise<ShownFeed | null | undefined> {
  const stories: EditedStory[] = [];
  return new Promise<ShownFeed | null | undefined>((resolve, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<FeedAnswer>) => {
      if ('stories' in data) stories.push(...data.stories);
      else if ('read' in data) {
        resolve(data.read && { ...data.read, feed: { ...data.read.feed, stories } });
      } else {
        const { failure } = data;
        reject('args' in failure ? new FetchError(...failure.args) : new Error(failure.told));
      }
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A copy: where the worker does not start, the bytes are read here.
    worker.postMessage({ large: feed } satisfies FeedQuestion);
  }).finally(() => worker.terminate());
}
