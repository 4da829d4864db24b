import { expect, test, vi } from 'vitest';
import { SharedLoads } from './sharedLoads';

/** Loads that end when they are told to. */
function createLoads(most = 2) {
  const ends = new Map<string, { resolve(text: string): void; reject(error: unknown): void }>();
  const signals = new Map<string, AbortSignal>();
  const load = vi.fn((address: string, signal: AbortSignal) => {
    signals.set(address, signal);
    return new Promise<string>((resolve, reject) => ends.set(address, { resolve, reject }));
  });
  return { loads: new SharedLoads(most, load), load, ends, signals };
}

test('two who ask for the same file share one load', async () => {
  const { loads, load, ends } = createLoads();
  const both = Promise.all([loads.get('a', new AbortController().signal), loads.get('a')]);
  ends.get('a')?.resolve('text');
  expect(await both).toEqual(['text', 'text']);
  expect(await loads.get('a')).toBe('text');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a load is cancelled once nobody waits for it, not before', async () => {
  const { loads, signals, load, ends } = createLoads();
  const [one, two] = [new AbortController(), new AbortController()];
  const first = loads.get('a', one.signal);
  const second = loads.get('a', two.signal);
  one.abort();
  await expect(first).rejects.toThrow('aborted');
  expect(signals.get('a')?.aborted).toBe(false);
  two.abort();
  await expect(second).rejects.toThrow('aborted');
  expect(signals.get('a')?.aborted).toBe(true);
  const again = loads.get('a');
  ends.get('a')?.resolve('text');
  expect(await again).toBe('text');
  expect(load).toHaveBeenCalledTimes(2);
});

test('a failed load is tried again when it is asked for again', async () => {
  const { loads, ends } = createLoads();
  const failed = loads.get('a');
  ends.get('a')?.reject(new Error('offline'));
  await expect(failed).rejects.toThrow('offline');
  const again = loads.get('a');
  ends.get('a')?.resolve('text');
  expect(await again).toBe('text');
});

test('only the last ones are kept', async () => {
  const { loads, load, ends } = createLoads(2);
  for (const address of ['a', 'b', 'a', 'c']) {
    const loading = loads.get(address);
    ends.get(address)?.resolve(address);
    await loading;
  }
  expect(load.mock.calls.map(([address]) => address)).toEqual(['a', 'b', 'c']);
  void loads.get('a');
  void loads.get('b');
  expect(load.mock.calls.map(([address]) => address)).toEqual(['a', 'b', 'c', 'b']);
});
