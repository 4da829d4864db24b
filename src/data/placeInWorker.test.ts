import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareWorkers } from '../../tests/fixtures/preparedWorker';
import type { Day } from '../core/day';
import type { News } from '../core/feeds/placeNews';

const MINUTE = 60_000;

const news: News = {
  ...{ bytes: new Uint8Array(), address: null, charset: null, topics: [] },
  today: '2025-03-03' as Day,
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Each test starts without a worker. */
async function setUp() {
  const started = prepareWorkers();
  const { placeInWorker } = await import('./placeInWorker');
  return { started, placeInWorker };
}

test('one worker answers several questions, each its own, also when one is aborted', async () => {
  const { started, placeInWorker } = await setUp();
  const stop = new AbortController();
  const answers = [news, news, news].map((it, index) =>
    placeInWorker(it, index === 1 ? stop.signal : undefined),
  );
  stop.abort(new Error('left'));
  await expect(answers[1]).rejects.toThrow('left');
  const [worker] = started;
  const [first, , third] = worker?.postMessage.mock.calls.map(([{ id }]) => id) ?? [];
  worker?.answer({ id: third, placed: 'of the third' });
  worker?.answer({ id: first, failure: { kind: 'source', args: ['empty', null] } });
  expect(await answers[2]).toBe('of the third');
  await expect(answers[0]).rejects.toMatchObject({ problem: 'empty' });
  expect(started).toHaveLength(1);
});

test('the worker ends when it was not asked for a minute and has nothing to answer', async () => {
  const { started, placeInWorker } = await setUp();
  const ask = () => {
    const placed = placeInWorker(news);
    const worker = started.at(-1);
    const { id } = worker?.postMessage.mock.lastCall?.[0] ?? {};
    return () => {
      worker?.answer({ id, placed: 'placed' });
      return placed;
    };
  };
  await ask()();
  vi.advanceTimersByTime(MINUTE - 1);
  await ask()();
  vi.advanceTimersByTime(MINUTE - 1);
  const answerLate = ask();
  await ask()();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(started[0]?.terminate).not.toHaveBeenCalled();
  await answerLate();
  vi.advanceTimersByTime(MINUTE);
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
  await ask()();
  expect(started).toHaveLength(2);
});

test('where the worker crashes the page places its news, and the next gets another worker', async () => {
  const { started, placeInWorker } = await setUp();
  const asked = vi.fn(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', asked);
  const answers = [placeInWorker(news), placeInWorker(news)];
  started[0]?.crash();
  // The page has asked for the gazetteer.
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ failure: 'network' });
  expect(asked).toHaveBeenCalled();
  void placeInWorker(news);
  expect(started).toHaveLength(2);
});
