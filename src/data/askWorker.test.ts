import { afterEach, expect, test, vi } from 'vitest';
import { prepareWorkers } from '../../tests/fixtures/preparedWorker';
import { askNewWorker, askWorker, startWorker } from './askWorker';

type Message = { part: number } | { sum: number } | { failure: string };

afterEach(() => vi.unstubAllGlobals());

/** Asks for a sum; `parts` are what was told on the way. */
function asking() {
  const started = prepareWorkers();
  const parts: number[] = [];
  const stop = new AbortController();
  const answer = askNewWorker('sum.js', {
    question: 'sum?',
    signal: stop.signal,
    read(message: Message): number | undefined {
      if ('failure' in message) throw new RangeError(message.failure);
      if ('sum' in message) return message.sum;
      parts.push(message.part);
      return undefined;
    },
  });
  const [worker] = started;
  if (!worker) throw new Error('no worker');
  return { answer, parts, stop, worker };
}

test('messages are read up to the answer, then the worker ends', async () => {
  const { answer, parts, worker } = asking();
  expect(worker.postMessage).toHaveBeenCalledWith('sum?');
  worker.answer({ part: 1 });
  worker.answer({ part: 2 });
  expect(worker.terminate).not.toHaveBeenCalled();
  worker.answer({ sum: 3 });
  expect(await answer).toBe(3);
  expect(parts).toEqual([1, 2]);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('what the reading of a message throws is the failure, and the worker ends', async () => {
  const { answer, worker } = asking();
  worker.answer({ failure: 'too much' });
  await expect(answer).rejects.toThrow(new RangeError('too much'));
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a signal that aborts ends the worker', async () => {
  const { answer, stop, worker } = asking();
  stop.abort(new Error('left'));
  await expect(answer).rejects.toThrow('left');
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a worker that crashes gives no answer, ends, and is no error of the page', async () => {
  const { answer, worker } = asking();
  expect(worker.crash()).toBe(false);
  expect(await answer).toBeUndefined();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('where no worker may start there is no answer', async () => {
  const refuse = vi.fn(function refuseWorker() {
    throw new DOMException('not here', 'SecurityError');
  });
  vi.stubGlobal('Worker', refuse);
  expect(startWorker('sum.js')).toBeNull();
  expect(await askNewWorker('sum.js', { question: 'sum?', read: () => 3 })).toBeUndefined();
  expect(refuse).toHaveBeenCalledTimes(2);
});

test('who has an answer listens no longer, and the worker goes on', async () => {
  const started = prepareWorkers();
  const worker = startWorker('sum.js');
  if (!worker) throw new Error('no worker');
  const read = vi.fn(() => 3);
  const answer = askWorker(worker, { question: 'sum?', read });
  started[0]?.answer('three');
  expect(await answer).toBe(3);
  started[0]?.answer('four');
  expect(read.mock.calls).toEqual([['three']]);
  expect(worker.terminate).not.toHaveBeenCalled();
});
