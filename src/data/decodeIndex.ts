import type { StoryColumns } from '../core/counting/storyColumns';

// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import workerAddress from './indexWorker?worker&url';

export type IndexRequest = { file: ArrayBuffer; stories: number };

export type IndexAnswer = { rows: number } | { columns: StoryColumns } | { failure: string };

/** What the worker says of a file that is not as it should be. */
export class IndexError extends Error {}

type Options = { stories: number; signal: AbortSignal; onRows(rows: number): void };

/** Reads the index in a worker, so that the page goes on; where no worker may start, as in a
 *  sandboxed frame, in parts with pauses in between.
 *  @throws IndexError, ArchiveError */
export async function decodeIndex(file: ArrayBuffer, options: Options): Promise<StoryColumns> {
  const worker = startWorker();
  const columns = worker && (await askWorker(worker, file, options));
  return columns ?? decodeHere(file, options);
}

function startWorker(): Worker | null {
  try {
    return new Worker(workerAddress, { type: 'module' });
  } catch {
    return null;
  }
}

/** @returns null if the worker did not start */
function askWorker(
  worker: Worker,
  file: ArrayBuffer,
  { stories, signal, onRows }: Options,
): Promise<StoryColumns | null> {
  return new Promise<StoryColumns | null>((resolve, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.onmessage = ({ data }: MessageEvent<IndexAnswer>) => {
      if ('rows' in data) onRows(data.rows);
      else if ('columns' in data) resolve(data.columns);
      else reject(new IndexError(data.failure));
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage({ file, stories } satisfies IndexRequest);
  }).finally(() => worker.terminate());
}

/** A part takes some ten milliseconds. */
const ROWS_AT_ONCE = 1 << 16;

async function decodeHere(
  file: ArrayBuffer,
  { stories, signal, onRows }: Options,
): Promise<StoryColumns> {
  const { readIndex } = await import('../core/archive/readIndex');
  return readIndex(file, {
    stories,
    rowsAtOnce: ROWS_AT_ONCE,
    async onRows(rows) {
      onRows(rows);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    },
  });
}
