import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readGeoPlaces } from '../../src/cli/geoPlaces';
import { writeArchive } from '../../src/cli/writeArchive';
import { splitWords } from '../../src/core/archive/searchTerms';
import { demoColumns } from '../../src/core/demo/demoColumns';
import { demoStories } from '../../src/core/demo/demoStories';
import { foldGerman, foldPlain } from '../../src/core/foldGerman';
import type { Story } from '../../src/core/story';
import { openArchive } from '../../src/data/archiveSource';
import type { ArchiveProgress } from '../../src/data/progressKey';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SIZE = 6000;
let whole: string;
/** A copy that a test may damage. */
let folder: string;
let stories: Story[];
let plan: Parameters<typeof demoStories>[0];
const asked: string[] = [];

beforeAll(async () => {
  whole = await mkdtemp(join(tmpdir(), 'archive-'));
  const places = readGeoPlaces();
  plan = { stories: SIZE, seed: 5, places: [...places.values()] };
  stories = [...demoStories(plan)];
  const input = { title: 'Probe', source: 'Probe', retrieved: null, size: SIZE, stories, places };
  await writeArchive(whole, input, () => undefined);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  await cp(whole, folder, { recursive: true });
  asked.length = 0;
  // Files of the folder as a server gives them.
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const path = address.replace('https://site.example/archive/', '');
    asked.push(path.replace(/^[0-9a-f]{10}\//, ''));
    await new Promise((resolve) => setTimeout(resolve, 1));
    signal?.throwIfAborted();
    try {
      return new Response(readFileSync(join(folder, path)));
    } catch {
      return new Response('', { status: 404 });
    }
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

afterAll(() => rm(whole, { recursive: true }));

const open = (onProgress = (_progress: ArchiveProgress) => undefined as void) =>
  openArchive('https://site.example/archive/archive.json', {
    signal: new AbortController().signal,
    onProgress,
  });

const file = (name: string): string => {
  const base = readdirSync(folder).find((it) => it !== 'archive.json') ?? '';
  return join(folder, base, name);
};

describe('an archive', () => {
  test('gives the columns of its stories, with progress', async () => {
    const told: ArchiveProgress[] = [];
    const { source, feed } = await open((progress) => void told.push(progress));
    const expected = demoColumns(plan);
    expect(source.columns).toEqual(expected);
    // First the way, then the reading: each from its beginning to its end.
    const begun = told.findIndex(({ step }) => step === 'reading');
    for (const part of [told.slice(0, begun), told.slice(begun)]) {
      const shares = part.map(({ share }) => share);
      expect(new Set(part.map(({ step }) => step)).size).toBe(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    }
    expect(feed.places.get('05570008' as never)?.name).toBe('Beckum');
    expect(asked.sort()).toEqual(['archive.json', 'index.parquet', 'places.json']);
  });

  test('gives texts of any rows, each file loaded once', async () => {
    const { source } = await open();
    const rows = [0, 1, 2, 4000, SIZE - 1, 3];
    expect((await source.page(rows)).map(({ id }) => id)).toEqual(
      rows.map((it) => stories[it]?.id),
    );
    const [first] = await source.page([2]);
    expect(first).toMatchObject({ title: stories[2]?.title, places: stories[2]?.places });
    expect(await source.page([2])).toEqual([first]);
    expect((await source.page([2]))[0]).toBe(first);
    const texts = asked.filter((path) => path.startsWith('texts/'));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(3);
  });

  test('finds a story by its id, also by the one it had before', async () => {
    const { source } = await open();
    for (const row of [0, 77, 2999, SIZE - 1]) {
      expect(await source.rowOf(stories[row]?.id ?? '')).toBe(row);
    }
    expect(await source.rowOf('2025-03-14-99999')).toBeUndefined();
    expect(await source.rowOf('nothing')).toBeUndefined();
  });

  test('search finds what looking at every story finds', async () => {
    const { source } = await open();
    for (const query of ['münchen', 'Glasf', 'berlin ozg', 'das rathaus s', 'e', 'unsinn']) {
      const wanted = splitWords(query).map(foldGerman);
      const expected = stories.flatMap(({ title, summary }, row) => {
        const words = splitWords(`${title} ${summary}`).flatMap((it) => [
          foldGerman(it),
          foldPlain(it),
        ]);
        const has = wanted.every((word, at) =>
          words.some((it) => (at < wanted.length - 1 ? it === word : it.startsWith(word))),
        );
        return has ? [row] : [];
      });
      const found = await source.search(query);
      expect(stories.flatMap((_, row) => (found.has(row) ? [row] : []))).toEqual(expected);
    }
  });

  test('a page that is not wanted any more is cancelled', async () => {
    const { source } = await open();
    const controller = new AbortController();
    const page = source.page([0], controller.signal);
    controller.abort();
    await expect(page).rejects.toThrow('aborted');
  });
});

describe('an archive with damage', () => {
  test('without its manifest, or with a foreign one, is told with its address', async () => {
    writeFileSync(join(folder, 'archive.json'), '{"version":"https://jsonfeed.org/version/1.1"}');
    await expect(open()).rejects.toMatchObject({ failure: 'format', address: /archive\.json$/ });
    await rm(join(folder, 'archive.json'));
    await expect(open()).rejects.toMatchObject({ failure: 'status', detail: '404' });
  });

  test('a cut index is told with the bytes that are missing', async () => {
    const bytes = readFileSync(file('index.parquet'));
    writeFileSync(file('index.parquet'), bytes.subarray(0, 1000));
    await expect(open()).rejects.toMatchObject({
      failure: 'format',
      detail: `1000 of ${bytes.length} bytes`,
    });
  });

  test('an index of the right size with damage inside is told', async () => {
    const bytes = readFileSync(file('index.parquet'));
    writeFileSync(file('index.parquet'), bytes.fill(255, bytes.length - 600, bytes.length - 8));
    await expect(open()).rejects.toMatchObject({ failure: 'format', address: /index\.parquet$/ });
  });

  test('an index that does not fit the texts is told', async () => {
    const path = join(folder, 'archive.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.months[0][1] += 1;
    manifest.months[1][1] -= 1;
    writeFileSync(path, JSON.stringify(manifest));
    await expect(open()).rejects.toMatchObject({ failure: 'format', address: /index\.parquet$/ });
  });

  test('a missing page is told, the others go on, and it loads once it is back', async () => {
    const { source } = await open();
    const page = readFileSync(file('texts/2026-06.json'));
    await rm(file('texts/2026-06.json'));
    await expect(source.page([0])).rejects.toMatchObject({ failure: 'status', detail: '404' });
    expect(await source.page([SIZE - 1])).toHaveLength(1);
    expect((await source.search('berlin')).has(-1)).toBe(false);
    writeFileSync(file('texts/2026-06.json'), page);
    expect(await source.page([0])).toHaveLength(1);
  });

  test('a page with other stories than it should have is told', async () => {
    const { source } = await open();
    const feed = JSON.parse(readFileSync(file('texts/2026-06.json'), 'utf8'));
    writeFileSync(
      file('texts/2026-06.json'),
      JSON.stringify({ ...feed, items: feed.items.slice(1) }),
    );
    await expect(source.page([0])).rejects.toMatchObject({ failure: 'format', detail: /items: / });
  });

  test('a story that is not as it should be is left out, the rest is there', async () => {
    const { source } = await open();
    const feed = JSON.parse(readFileSync(file('texts/2026-06.json'), 'utf8'));
    feed.items[1] = { id: 'bad' };
    writeFileSync(file('texts/2026-06.json'), JSON.stringify(feed));
    const shown = await source.page([0, 1, 2]);
    expect(shown.map(({ id }) => id)).toEqual([stories[0]?.id, stories[2]?.id]);
  });

  test('a missing or cut search file is told; texts go on', async () => {
    const { source } = await open();
    writeFileSync(file('search/0.bin'), readFileSync(file('search/0.bin')).subarray(0, 50));
    await expect(source.search('1')).rejects.toMatchObject({ address: /search\/0\.bin$/ });
    await rm(file('search/terms.json'));
    const { source: other } = await open();
    await expect(other.search('1')).rejects.toMatchObject({ failure: 'status' });
    expect(await other.page([0])).toHaveLength(1);
  });
});
