import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Config, readConfig } from '../core/config';
import { loadLive } from './liveSource';
import type { LoadedSource } from './queries';

const ROOT = join(import.meta.dirname, '../..');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** By path; the files of `geo/` are always there. */
let answers: Record<string, Answer> = {};
let asked: string[] = [];
let address = '';

const server = createServer((request, response) => {
  // A busy machine may be longer at placing than a connection is kept open.
  response.setHeader('connection', 'close');
  const { pathname, search } = new URL(request.url ?? '', 'http://x');
  if (pathname.startsWith('/geo/')) return void response.end(readFileSync(join(ROOT, pathname)));
  asked.push(pathname + search);
  const answer = answers[pathname];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  // A page as far as these modules know one; there are no workers in Node, so it places itself.
  const page = { baseURI: address, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { location: new URL(address), clearTimeout, setTimeout });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  answers = {};
  asked = [];
});

const config: Config = readConfig({
  title: 'x',
  sources: [{ name: 'x', url: 'x' }],
  topics: [{ id: 'foerderung', label: 'Förderung', color: 'green' }],
});

/** Looks at a source as the page does; `shown` is what it shows meanwhile. */
function createLook(told: Partial<Config['sources'][number]> & { url: string }) {
  const source = { name: 'Blatt', kind: 'feed' as const, ...told };
  const client = new QueryClient();
  client.setQueryData(['config'], config);
  const queryKey = ['feed', source.url];
  const shown: LoadedSource[] = [];
  client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] === 'feed' && query.state.data) {
      shown.push(query.state.data as LoadedSource);
    }
  });
  const signal = new AbortController().signal;
  return { shown, look: () => loadLive(source, { queryKey, signal, client }) };
}

const json =
  (value: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(value));

const VERSION = 'https://jsonfeed.org/version/1.1';
const feedOf = (items: readonly unknown[], next?: string) =>
  json({ version: VERSION, title: 'Blatt', items, ...(next && { next_url: next }) });
const item = (id: string, title: string, day: string) => ({ id, title, date_published: day });

const titles = ({ feed }: LoadedSource) => feed.stories.map(({ title }) => title);

test('a JSON Feed is followed by next_url; each page is shown when it is there', async () => {
  answers['/a/1.json'] = feedOf([item('1', 'Celle: Eins', '2025-03-03')], '2.json');
  answers['/a/2.json'] = feedOf(
    [item('1', 'Celle: Eins', '2025-03-03'), item('2', 'Beckum: Zwei', '2025-03-04')],
    '/a/3.json',
  );
  answers['/a/3.json'] = feedOf([item('3', 'Kreis Höxter: Drei', '2025-03-02')]);
  const { look, shown } = createLook({ url: 'a/1.json' });
  const loaded = await look();
  expect(asked).toEqual(['/a/1.json', '/a/2.json', '/a/3.json']);
  expect(shown.slice(0, 2).map(titles)).toEqual([['Celle: Eins'], ['Beckum: Zwei', 'Celle: Eins']]);
  expect(shown[1]?.more).toEqual({ stories: 2, total: null });
  expect(titles(loaded)).toEqual(['Beckum: Zwei', 'Celle: Eins', 'Kreis Höxter: Drei']);
  expect(loaded.more).toBeUndefined();
  expect(loaded.feed.stories.map(({ places }) => places)).toEqual([
    ['05570008'],
    ['03351006'],
    ['05762'],
  ]);
  expect(loaded.feed.places.get('03351006' as never)).toMatchObject({ name: 'Celle' });
});

test('a first look that breaks off leaves what has come, and the next one does not show less', async () => {
  answers['/g/1.json'] = feedOf([item('1', 'Celle: Eins', '2025-03-03')], '2.json');
  answers['/g/2.json'] = feedOf([item('2', 'Beckum: Zwei', '2025-03-04')], '3.json');
  const { look, shown } = createLook({ url: 'g/1.json' });
  await expect(look()).rejects.toMatchObject({ problem: 'status', address: `${address}g/3.json` });
  expect(shown.at(-1)?.feed.stories).toHaveLength(2);
  answers['/g/3.json'] = feedOf([item('3', 'Höxter: Drei', '2025-03-02')]);
  expect(titles(await look())).toHaveLength(3);
  expect(shown.map(({ feed }) => feed.stories.length)).toEqual([1, 2, 2, 3]);
});

test('a feed that goes on at another host is not followed there, nor in a circle', async () => {
  answers['/b.json'] = feedOf([item('1', 'Celle: A', '2025-03-03')], 'https://evil.example/2.json');
  await expect(createLook({ url: 'b.json' }).look()).rejects.toMatchObject({
    problem: 'content',
    detail: 'next_url: https://evil.example/2.json',
  });
  answers['/c.json'] = feedOf([item('1', 'Celle: A', '2025-03-03')], 'c.json');
  expect(titles(await createLook({ url: 'c.json' }).look())).toEqual(['Celle: A']);
  expect(asked).toEqual(['/b.json', '/c.json']);
});

test('RSS and Atom are recognised; a headline only is shown of a source that allows no more', async () => {
  const fixture = (name: string) => readFileSync(join(ROOT, 'tests/fixtures', name));
  answers['/feed'] = (_, response) => response.end(fixture('news.rss'));
  answers['/atom'] = (_, response) => response.end(fixture('news.atom'));
  const rss = await createLook({ url: 'feed', kind: 'rss', text: 'headline' }).look();
  expect(rss.feed.stories.map(({ places }) => places[0])).toEqual(['03351006', '05762']);
  expect(rss.feed.stories.every(({ summary }) => summary === '')).toBe(true);
  expect(rss.feed).toMatchObject({ source: 'Blatt', home: 'https://example.org/' });
  const atom = await createLook({ url: 'atom', kind: 'rss' }).look();
  expect(atom.feed.stories.map(({ places }) => places[0])).toEqual(['03360', '01054056']);
});

const post = (id: number) => ({
  id,
  guid: { rendered: `https://blatt.example.org/?p=${id}` },
  link: `https://blatt.example.org/${id}`,
  date_gmt: `2025-03-${String(28 - (id % 28)).padStart(2, '0')}T10:00:00`,
  title: { rendered: `Celle: Meldung ${id}` },
  excerpt: { rendered: '<p>Text</p>' },
  categories: [7],
});

/** Answers as WordPress does, with 100 posts at once. */
function serveWordPress(posts: readonly unknown[]) {
  answers['/blog/wp-json/wp/v2/categories'] = json([{ id: 7, name: 'F&ouml;rderung' }]);
  answers['/blog/wp-json/wp/v2/posts'] = (request, response) => {
    const query = new URL(request.url ?? '', address).searchParams;
    const [size, page] = [Number(query.get('per_page')), Number(query.get('page'))];
    json(posts.slice((page - 1) * size, page * size), {
      'X-WP-Total': String(posts.length),
      'X-WP-TotalPages': String(Math.ceil(posts.length / size)),
    })(request, response);
  };
}

test('WordPress: all pages, only the fields needed, categories by name; a look later reads what is new', async () => {
  const posts = Array.from({ length: 230 }, (_, at) => post(230 - at));
  serveWordPress(posts);
  const { look, shown } = createLook({ url: 'blog/', kind: 'wordpress' });
  const loaded = await look();
  expect(loaded.feed.stories).toHaveLength(230);
  expect(new Set(loaded.feed.stories.flatMap(({ topics }) => topics))).toEqual(
    new Set(['foerderung']),
  );
  expect(shown.map(({ more }) => more)).toEqual([
    { stories: 100, total: 230 },
    { stories: 200, total: 230 },
  ]);
  expect(asked.map((it) => it.split('?')[0]?.split('/').at(-1))).toEqual([
    'categories',
    'posts',
    'posts',
    'posts',
  ]);
  expect(asked[1]).toContain('_fields=id%2Cguid%2Clink%2Cdate_gmt%2Ctitle%2Cexcerpt%2Ccategories');

  // One more: the first page has something new, the second has not.
  asked = [];
  serveWordPress([post(231), ...posts]);
  expect((await look()).feed.stories).toHaveLength(231);
  expect(asked.filter((it) => it.includes('posts'))).toHaveLength(2);

  // One was taken down: then all is read, and it is gone.
  serveWordPress([post(231), ...posts.slice(0, -1)]);
  const ids = (await look()).feed.stories.map(({ id }) => id);
  expect(ids).toHaveLength(230);
  expect(ids).not.toContain('https://blatt.example.org/?p=1');
  expect(shown).toHaveLength(2);
});

test('a server in trouble is asked less and less, as it wishes, and at once after it is well again', async () => {
  answers['/d.json'] = feedOf([item('1', 'Celle: A', '2025-03-03')]);
  const { look } = createLook({ url: 'd.json', refresh: 10 });
  vi.useFakeTimers({ toFake: ['Date'] });
  const pauseOf = async () => {
    vi.setSystemTime(Date.now() + 3_600_000);
    const error = await look().catch((it: unknown) => it);
    return (error as { pause: number }).pause / 60_000;
  };
  await look();
  answers = {};
  expect([await pauseOf(), await pauseOf(), await pauseOf(), await pauseOf()]).toEqual([
    20, 40, 80, 80,
  ]);
  answers['/d.json'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
  expect(await pauseOf()).toBe(120);
  answers['/d.json'] = feedOf([item('1', 'Celle: A', '2025-03-03')]);
  expect(titles(await look())).toEqual(['Celle: A']);
  answers = {};
  expect(await pauseOf()).toBe(20);
  // Nothing to show yet: the first attempts follow sooner.
  const { look: first } = createLook({ url: 'nothing.json' });
  expect(await first().catch((it: unknown) => it)).toMatchObject({
    problem: 'status',
    detail: '404',
    pause: 60_000,
  });
  // A second attempt at once is the same failure.
  expect(await first().catch((it: unknown) => it)).toMatchObject({ pause: 60_000 });
  vi.useRealTimers();
});

test.each([
  ['rss', '<rss version="2.0"><channel><title>Blatt</title></channel></rss>'],
  ['rss', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title></feed>'],
  ['feed', `{"version":"${VERSION}","title":"Blatt","items":[]}`],
  ['wordpress', ' [ ]\n'],
] as const)(
  'a source of kind %s without stories has none, which is no fault: %s',
  async (kind, text) => {
    for (const path of ['/none', '/none/wp-json/wp/v2/posts']) {
      answers[path] = (_, response) => response.end(text);
    }
    answers['/none/wp-json/wp/v2/categories'] = json([]);
    const { feed, rejected } = await createLook({ url: 'none', kind }).look();
    expect([feed.stories, rejected]).toEqual([[], []]);
  },
);

test('what is no source is told with its reason, and rows left out with their page', async () => {
  answers['/e'] = (_, response) => response.end('Guten Tag');
  await expect(createLook({ url: 'e', kind: 'rss' }).look()).rejects.toMatchObject({
    problem: 'content',
    why: { problem: 'unknown-format' },
  });
  answers['/cut'] = (_, response) => response.end('<rss><channel><item><title>Cel');
  await expect(createLook({ url: 'cut', kind: 'rss' }).look()).rejects.toMatchObject({
    why: { problem: 'cut-off' },
  });
  // A page of a server in trouble looks like a source without stories.
  answers['/page'] = (_, response) => response.end('<html><p>Wartung</p></html>');
  await expect(createLook({ url: 'page', kind: 'rss' }).look()).rejects.toMatchObject({
    why: { problem: 'no-stories' },
  });
  answers['/f.json'] = feedOf([{ id: '1' }, item('2', 'Celle: A', '2025-03-03')]);
  const { rejected } = await createLook({ url: 'f.json' }).look();
  expect(rejected.map(({ path }) => path)).toEqual(['1: items[0].title']);
});
