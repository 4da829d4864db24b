import { afterEach, expect, test, vi } from 'vitest';
import { askNewWorker, askWorker, startWorker } from './askWorker';

type Message = { part: number } | { sum: number } | { failure: string };

/** A worker whose answers the test gives. */
class PreparedWorker extends EventTarget {
  static last: PreparedWorker;
  onerror: ((event: Event) => void) | null = null;
  postMessage = vi.fn();
  terminate = vi.fn();

  constructor() {
    super();
    PreparedWorker.last = this;
    this.addEventListener('error', (event) => this.onerror?.(event));
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** @returns whether the page heard of it */
  crash(): boolean {
    return this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

afterEach(() => vi.unstubAllGlobals());

/** Asks for a sum; `parts` are what was told on the way. */
function asking() {
  vi.stubGlobal('Worker', PreparedWorker);
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
  return { answer, parts, stop, worker: PreparedWorker.last };
}

test('messages are read up to the answer, then the worker ends', async () => {
  const { answer, parts, worker } = asking();
  expect(worker.postMessage).toHaveBeenCalledWith('sum?');
  worker.say({ part: 1 });
  worker.say({ part: 2 });
  expect(worker.terminate).not.toHaveBeenCalled();
  worker.say({ sum: 3 });
  expect(await answer).toBe(3);
  expect(parts).toEqual([1, 2]);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('what the reading of a message throws is the failure, and the worker ends', async () => {
  const { answer, worker } = asking();
  worker.say({ failure: 'too much' });
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

test('a worker answers several questions, and goes on when one is aborted', async () => {
  vi.stubGlobal('Worker', PreparedWorker);
  const worker = startWorker('sum.js');
  if (!worker) throw new Error('no worker');
  const stop = new AbortController();
  const [first, second, third] = [1, 2, 3].map((id) => ({
    question: id,
    signal: id === 2 ? stop.signal : undefined,
    read: vi.fn((message: { id: number }) => (message.id === id ? `answer ${id}` : undefined)),
  }));
  if (!first || !second || !third) throw new Error('no questions');
  const answers = [first, second, third].map((ask) => askWorker(worker, ask));
  stop.abort(new Error('left'));
  await expect(answers[1]).rejects.toThrow('left');
  PreparedWorker.last.say({ id: 3 });
  expect(await answers[2]).toBe('answer 3');
  PreparedWorker.last.say({ id: 1 });
  expect(await answers[0]).toBe('answer 1');
  // Who has an answer listens no longer.
  expect([first, second, third].map(({ read }) => read.mock.calls.length)).toEqual([2, 0, 1]);
  expect(PreparedWorker.last.terminate).not.toHaveBeenCalled();
});
