import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { loadLarge } from './largeFeed';
import type { LoadedSource } from './queries';

afterEach(() => vi.unstubAllGlobals());

const version = 'https://jsonfeed.org/version/1.1';
const item = (row: number) => ({
  id: `a${row}`,
  title: 'Beckum: Bauantrag geht digital',
  content_text: 'x'.repeat(900),
  date_published: '2025-03-03T00:00:00+01:00',
  _ortsmarke: { places: ['05570008'], status: 'located' },
});
const feedOf = (stories: number, more: object = {}) =>
  JSON.stringify({
    ...{ version, title: 'Probe', _ortsmarke: {} },
    ...more,
    items: Array.from({ length: stories }, (_, row) => item(row)),
  });

let addresses = 0;

/** Loads what a server gives, each time under another address. */
function loading(text: string, headers: Record<string, string> = {}) {
  addresses += 1;
  const source = { name: 'Probe', url: `data/${addresses}.json`, kind: 'feed' as const };
  const client = new QueryClient();
  const queryKey = ['feed', source.url];
  const server = vi.fn(async () => new Response(text, { headers }));
  vi.stubGlobal('fetch', server);
  const load = () => loadLarge(source, { queryKey, client, signal: new AbortController().signal });
  return { load, shown: () => client.getQueryData<LoadedSource>(queryKey) };
}

test('the beginning is shown while the rest is read', async () => {
  const { load, shown } = loading(feedOf(3000));
  const loaded = await load();
  expect(loaded?.feed.stories).toHaveLength(3000);
  expect(loaded?.more).toBeUndefined();
  const { stories = 0, most } = shown()?.more ?? {};
  expect(shown()?.feed.stories).toHaveLength(stories);
  expect(stories).toBeGreaterThan(0);
  expect(most).toBeUndefined();
});

test('the same feed is neither read nor compared again', async () => {
  const { load } = loading(feedOf(1200), { etag: '"1"' });
  const loaded = await load();
  expect(await load()).toBe(loaded);
  expect(JSON.stringify(loaded)).toBe(JSON.stringify('"1"'));
});

test('a feed without a mark of the server is read again, and differs', async () => {
  const { load } = loading(feedOf(1200));
  const [first, second] = [await load(), await load()];
  expect(second).not.toBe(first);
  expect(JSON.stringify(second)).not.toBe(JSON.stringify(first));
});

test('of more than 40 MB the beginning is left, as the server says or as it comes', async () => {
  const headers = { 'content-length': '100000000' };
  for (const sent of [loading(feedOf(1400), headers), loading(feedOf(42_000))]) {
    const loaded = await sent.load();
    expect(loaded?.more).toEqual({ stories: loaded?.feed.stories.length, total: null, most: 40 });
    expect(loaded?.feed.stories.length).toBeGreaterThan(900);
  }
});

test('a feed with more pages is for another reader', async () => {
  expect(await loading(feedOf(1200, { next_url: '2.json' })).load()).toBeNull();
});

test('what is no feed is told as for a small one', async () => {
  await expect(loading(`${feedOf(1200)}}`).load()).rejects.toMatchObject({ failure: 'json' });
  await expect(loading('null').load()).rejects.toMatchObject({ failure: 'format' });
  const broken = loading(feedOf(1200, { version: '7' })).load();
  await expect(broken).rejects.toMatchObject({ failure: 'format', fault: { wanted: 'jsonFeed' } });
});
