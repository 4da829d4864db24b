import type { StoryColumns } from '../core/counting/storyColumns';
import { askNewWorker } from './askWorker';
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
  const { stories, signal, onRows } = options;
  const columns = await askNewWorker(workerAddress, {
    question: { file, stories } satisfies IndexRequest,
    signal,
    read(answer: IndexAnswer): StoryColumns | undefined {
      if ('failure' in answer) throw new IndexError(answer.failure);
      if ('columns' in answer) return answer.columns;
      onRows(answer.rows);
      return undefined;
    },
  });
  return columns ?? decodeHere(file, options);
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
