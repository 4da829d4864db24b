import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folder, ortsmarke } from '../../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

const URL_GIVEN = 'https://news.example.org/digital';

const DOCUMENT = `<!doctype html>
<html lang="de">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta charset="utf-8" />
    <title>Ortsmarke</title>
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
  </head>
  <body><svg><title>Karte</title></svg></body>
</html>
`;

const CONFIG = {
  title: 'Rathaus & Netz',
  subtitle: { de: 'Meldungen aus "A–Z" $& Ämtern' },
  sources: [{ name: 'Feed', url: 'data/stories.json' }],
  topics: [],
};

function builtSite(config: object = CONFIG, html = DOCUMENT): string {
  const site = mkdtempSync(join(folder, 'site-'));
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'index.html'), html);
  writeFileSync(join(site, 'config.json'), JSON.stringify(config));
  return site;
}

const HEADER_FILES = ['.htaccess', '_headers', 'nginx-headers.conf'];

const contentOf = (site: string) =>
  Object.fromEntries(
    readdirSync(site, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(site, name), 'utf8')]),
  );

const publish = (site: string, url = URL_GIVEN) => ortsmarke(['publish', site, '--url', url]);

/** What WordPress takes for a link to an oEmbed answer. */
const DISCOVERED =
  /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/news\.example\.org\/digital\/oembed\.json"/;

test('the document says where it and its oEmbed answer are, with absolute addresses', async () => {
  const site = builtSite();
  expect(await publish(site)).toEqual({
    code: 0,
    out: `${HEADER_FILES.map((file) => `${file}: written\n`).join('')}oembed.json: written\nbarrierefreiheit.html: written\nindex.html: written\n`,
    err: '',
  });
  const { 'index.html': html = '' } = contentOf(site);
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).toMatch(DISCOVERED);
  expect(head).toContain('<link rel="canonical" href="https://news.example.org/digital/">');
  const about = 'Meldungen aus &quot;A–Z&quot; $&amp; Ämtern';
  expect(head).toContain(`<title>Rathaus &amp; Netz: ${about}</title>`);
  expect(head).toContain(`<meta name="description" content="${about}">`);
  expect(html).toContain('<svg><title>Karte</title></svg>');
});

test('the oEmbed answer is a frame with its link, as WordPress wants both', async () => {
  const site = builtSite();
  await publish(site);
  const answer = JSON.parse(contentOf(site)['oembed.json'] ?? '');
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Rathaus & Netz: Meldungen aus "A–Z" $& Ämtern',
    provider_name: 'Rathaus & Netz',
    provider_url: 'https://news.example.org/digital/',
    width: 720,
    height: 560,
    cache_age: 86_400,
  });
  const html: string = answer.html;
  expect(html).toMatch(/^<blockquote[^>]*><a href="https:\/\/news\.example\.org\/digital\/">/);
  expect(html).toMatch(
    /<iframe frameborder="0" src="https:\/\/news\.example\.org\/digital\/\?embed" title="[^"]+"/,
  );
  // The end that WordPress looks for.
  expect(html.endsWith('></iframe>')).toBe(true);
});

test('feeds of other hosts are allowed in the document and in the header files', async () => {
  const url = 'https://feeds.example.net/stories.json';
  const site = builtSite({ ...CONFIG, sources: [...CONFIG.sources, { name: 'Other', url }] });
  await publish(site);
  const files = contentOf(site);
  for (const name of [...HEADER_FILES, 'index.html']) {
    expect(files[name]).toContain("connect-src 'self' https://feeds.example.net; ");
  }
});

test('published twice is as published once, also after another address', async () => {
  const [once, twice] = [builtSite(), builtSite()];
  await publish(once);
  await publish(twice, 'https://elsewhere.example.org/');
  await publish(twice, `${URL_GIVEN}/index.html`);
  expect(contentOf(twice)).toEqual(contentOf(once));
  const written = statSync(join(once, 'index.html')).mtimeMs;
  const { out } = await publish(once);
  expect(out).toContain(
    'oembed.json: as before\nbarrierefreiheit.html: as before\nindex.html: as before\n',
  );
  expect(out).not.toContain('written');
  expect(statSync(join(once, 'index.html')).mtimeMs).toBe(written);
});

test('the statement on accessibility follows the config', async () => {
  const site = builtSite();
  await publish(site);
  const body = { accessibility: { body: 'Stadt Beispiel' } };
  writeFileSync(join(site, 'config.json'), JSON.stringify({ ...CONFIG, ...body }));
  const { out } = await publish(site);
  expect(out).toContain('barrierefreiheit.html: written');
  expect(contentOf(site)['barrierefreiheit.html']).toContain('Verantwortlich: Stadt Beispiel');
  const wrong = builtSite({ ...CONFIG, accessibility: { made: 'gestern' } });
  const { code, err } = await publish(wrong);
  expect([code, err]).toEqual([2, expect.stringContaining('accessibility.made: wanted an RFC')]);
});

test('what is no built site, or no address others can open, is refused and left as it is', async () => {
  const other = builtSite(CONFIG, '<title>Other</title>');
  const badConfig = builtSite({ ...CONFIG, sources: 3 });
  const cases: [string[], RegExp][] = [
    [['publish'], /Give the folder of one built site/],
    [['publish', builtSite()], /--url ADDRESS/],
    [['publish', join(folder, 'nowhere'), '--url', URL_GIVEN], /has no built site: index\.html/],
    [['publish', other, '--url', URL_GIVEN], /its index\.html is another page/],
    [['publish', badConfig, '--url', URL_GIVEN], /config\.json: sources: wanted a list, got 3/],
    [['publish', builtSite(), '--url', 'news.example.org'], /takes the whole address/],
    [['publish', builtSite(), '--url', 'file:///srv/www/'], /takes the whole address/],
    [['publish', builtSite(), '--url', 'https://a.example/?region=05'], /without \?, # and user/],
    [['publish', builtSite(), '--url', 'https://me:x@a.example/'], /without \?, # and user/],
  ];
  const before = contentOf(other);
  const results = await Promise.all(cases.map(([args]) => ortsmarke(args)));
  results.forEach(({ code, out, err }, index) => {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(cases[index]?.[1] ?? /^$/);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
  expect(contentOf(other)).toEqual(before);
});
