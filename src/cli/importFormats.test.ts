import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fileWith, itemsOf, newFile, ortsmarke, ROOT } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 240_000 });

const fixture = (name: string) => join(ROOT, 'tests/fixtures', name);
const placesOf = (feed: string) => itemsOf(feed).map((item) => item._ortsmarke.places.join(' '));

async function served(answer: RequestListener, visit: (address: string) => Promise<void>) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await visit(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
  server.closeAllConnections();
  server.close();
}

test('RSS, Atom, CSV and HTML are recognised, placed, and change nothing the second time', async () => {
  const cases: [string, string, string[]][] = [
    ['news.rss', 'rss', ['03351006', '05762']],
    ['news.atom', 'atom', ['03360', '01054056']],
    ['news.csv', 'csv', ['03351006', '05570008']],
    ['newsPage.html', 'html', ['03351006', '03360']],
  ];
  await Promise.all(
    cases.map(async ([name, format, places]) => {
      const out = newFile();
      const first = await ortsmarke(['import', fixture(name), '--out', out, '--json']);
      expect([first.code, JSON.parse(first.out).format]).toEqual([0, format]);
      const text = readFileSync(out, 'utf8');
      expect(placesOf(text)).toEqual(places);
      const again = await ortsmarke(['import', fixture(name), '--out', out, '--json']);
      expect(JSON.parse(again.out)).toMatchObject({ written: false, unchanged: 2 });
      expect(readFileSync(out, 'utf8')).toBe(text);
    }),
  );
});

test("a feed's own category goes before keywords; its name and home page are kept", async () => {
  const out = newFile();
  await ortsmarke(['import', fixture('news.rss'), '--out', out]);
  const feed = JSON.parse(readFileSync(out, 'utf8'));
  expect(feed).toMatchObject({
    title: 'Amtsblatt & Netz',
    home_page_url: 'https://example.org/',
    _ortsmarke: { source: 'Amtsblatt & Netz' },
  });
  expect(feed.items[0]).toMatchObject({ id: 'https://example.org/?p=11', tags: ['foerderung'] });
});

test('posts of WordPress and the RSS feed of the same site are the same stories', async () => {
  const out = newFile();
  await ortsmarke(['import', fixture('news.rss'), '--out', out]);
  const posts = [
    {
      id: 11,
      date_gmt: '2025-06-30T22:30:00',
      date: '2025-07-01T00:30:00',
      guid: { rendered: 'https://example.org/?p=11' },
      link: 'https://example.org/celle',
      title: { rendered: 'Celle: Bauanträge online' },
      excerpt: { rendered: '<p>Neu.</p>' },
    },
  ];
  const { code, out: report } = await ortsmarke(
    ['import', '-', '--out', out, '--json'],
    JSON.stringify(posts),
  );
  expect([code, JSON.parse(report).format]).toEqual([0, 'wordpress']);
  expect(JSON.parse(report)).toMatchObject({ added: [], updated: ['https://example.org/?p=11'] });
});

test('a table in Windows-1252 keeps its umlauts', async () => {
  const bytes = Buffer.from('Titel;Datum\r\nHöxter: Bäche;03.03.2025\r\n', 'latin1');
  const { out } = await ortsmarke([
    'import',
    fileWith(bytes),
    '--dry-run',
    '--json',
    '--out',
    newFile(),
  ]);
  expect(itemsOf(out)[0]).toMatchObject({
    title: 'Höxter: Bäche',
    _ortsmarke: { places: ['05762020'] },
  });
});

test('links of a page from an address are whole, from where it led to', async () => {
  const html = '<article><h2><a href="1">Celle: A</a></h2><time>2025-03-01</time></article>';
  await served(
    ({ url }, response) => {
      if (url === '/') response.writeHead(302, { location: '/news/' });
      response.end(url === '/' ? '' : html);
    },
    async (address) => {
      const { out } = await ortsmarke([
        'import',
        `${address}/`,
        '--dry-run',
        '--json',
        '--out',
        newFile(),
      ]);
      expect(itemsOf(out)[0]?.url).toBe(`${address}/news/1`);
    },
  );
});

test('an address that is too large, too slow or not there is refused in one line', async () => {
  await served(
    ({ url }, response) => {
      if (url === '/404') response.writeHead(404).end();
      else if (url === '/large') response.end(Buffer.alloc(200_000, 'a'));
      else if (url === '/stream') for (let i = 0; i < 50; i++) response.write('a'.repeat(10_000));
      else response.write('<rss>');
    },
    async (address) => {
      const cases: [string[], RegExp][] = [
        [[`${address}/404`], /answers 404/],
        [[`${address}/large`, '--max-mb', '0.1'], /larger than 0.1 MB.*--max-mb/],
        [[`${address}/stream`, '--max-mb', '0.1'], /larger than 0.1 MB.*--max-mb/],
        [[`${address}/slow`, '--timeout', '1'], /takes too long.*--timeout/],
        [['ftp://example.org/feed'], /only https and http/],
      ];
      const results = await Promise.all(cases.map(([args]) => ortsmarke(['import', ...args])));
      results.forEach(({ code, out, err }, index) => {
        expect([code, out]).toEqual([2, '']);
        expect(err).toMatch(cases[index]?.[1] ?? /^$/);
        expect(err.trimEnd().split('\n')).toHaveLength(1);
      });
    },
  );
});
