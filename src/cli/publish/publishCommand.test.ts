import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { folder, newFile, ortsmarke, ROOT } from '../../../tests/fixtures/ortsmarke';
import {
  builtSite,
  CONFIG,
  contentOf,
  DOCUMENT,
  FEED,
  feedOf,
  item,
  NOWHERE,
  publish,
  textOf,
  URL_GIVEN,
} from '../../../tests/fixtures/publishedSite';
import { VERSION } from '../../core/version';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Published once; tests read it. */
let site: string;
let said: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  site = builtSite();
  said = await publish(site);
});

const FOR_EACH_PAGE = ['feed.json', 'feed.xml', 'index.html', 'oembed.json', 'picture.png'];

test('each Land, Kreis and town with stories has a page, and the site says so', () => {
  expect(said.code).toBe(0);
  expect(said.err).toContain('Left out: "Anderswo" is at another address');
  const places = ['05', '05315000', '05570', '05570008'];
  expect(readdirSync(join(site, 'ort')).sort()).toEqual([...places, 'ort.css'].sort());
  for (const key of places)
    expect(readdirSync(join(site, 'ort', key)).sort()).toEqual(FOR_EACH_PAGE);
  expect(JSON.parse(textOf(site, 'status.json'))).toEqual({
    version: VERSION,
    url: `${URL_GIVEN}/`,
    stories: 4,
    unplaced: 1,
    ambiguous: 0,
    rejected: 1,
    newest: '2025-03-03',
    retrieved: '2025-03-10',
    sources: [
      {
        name: 'Feed',
        url: 'data/stories.json',
        stories: 4,
        rejected: 1,
        newest: '2025-03-03',
        retrieved: '2025-03-10',
      },
    ],
    live: [{ name: 'Anderswo', kind: 'feed', url: 'https://feeds.example.net/a.json' }],
    places,
  });
  expect(textOf(site, 'sitemap.xml').match(/<loc>[^<]+<\/loc><lastmod>[^<]+/g)).toEqual([
    `<loc>${URL_GIVEN}/</loc><lastmod>2025-03-03`,
    `<loc>${URL_GIVEN}/ort/05/</loc><lastmod>2025-03-03`,
    `<loc>${URL_GIVEN}/ort/05315000/</loc><lastmod>2025-02-01`,
    `<loc>${URL_GIVEN}/ort/05570/</loc><lastmod>2025-03-03`,
    `<loc>${URL_GIVEN}/ort/05570008/</loc><lastmod>2025-03-03`,
  ]);
  // Nobody looks for it in a folder.
  expect(existsSync(join(site, 'robots.txt'))).toBe(false);
});

test('the document has the present stories, and says where it is and how it looks', () => {
  const html = textOf(site, 'index.html');
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${URL_GIVEN}/oembed.json"`,
  );
  expect(head).toContain(`<link rel="canonical" href="${URL_GIVEN}/">`);
  const about = 'Meldungen aus &quot;A–Z&quot; $&amp; Ämtern';
  expect(head).toContain(`<title>Rathaus &amp; Netz: ${about}</title>`);
  expect(head).toContain(`<meta name="description" content="${about}">`);
  expect(head).toContain(`<meta property="og:image" content="${URL_GIVEN}/picture.png">`);
  expect(head).toMatch(/<meta property="og:image:alt" content="Karte von Deutschland[^"]+4 Meld/);
  // The page may fetch from its other source, and asks early for its own.
  expect(head).toContain("connect-src 'self' https://feeds.example.net;");
  expect(head).toContain('<link rel="preload" href="./data/stories.json"');
  expect(head).not.toContain('sample.json');
  expect(head).not.toContain('What the build said');
  expect(head).toContain('/de-a1.js');
  expect(html).not.toContain('Sample headline');
  expect(html).toContain('Portal &lt;b&gt;&amp; mehr&lt;/b&gt;');
  // A Land with a page is a link to it, others lead to their view.
  expect(html).toContain('<a href="ort/05/" aria-label="Nordrhein-Westfalen: 3 Meldungen');
  expect(html).toContain('<a href="?region=09"');
  expect(html).not.toMatch(/ style=|<style| on\w+=/);
});

test('a site that begins in English does not ask early for German words', async () => {
  const english = builtSite({ ...CONFIG, languages: ['en', 'de'] });
  await publish(english);
  const html = textOf(english, 'index.html');
  expect(html).toContain('<html lang="en">');
  expect(html).not.toContain('/de-a1.js');
});

test('the page of a place is readable without any script', async () => {
  const town = textOf(site, 'ort/05570008/index.html');
  expect(town).not.toMatch(/<script| style=|<style| on\w+=/);
  expect(town).toContain('<html lang="de">');
  expect(town).toContain('<h1>Beckum</h1>');
  expect(town).toContain('Eine Meldung; 3. März 2025.');
  expect(town).toContain('href="https://blatt.example.org/beckum">Portal &lt;b&gt;');
  expect(town).toContain('<a href="../05/">Nordrhein-Westfalen</a>');
  expect(town).toContain('<a href="../05570/">Kreis Warendorf</a>');
  expect(town).toContain('href="../../?region=05570008"');
  expect(town).toContain('Eine weitere gilt für ganz Nordrhein-Westfalen');
  expect(town).toContain('href="../../assets/index-a1.css"');
  // Others' headlines may be linked, their teasers may not be shown.
  const limited = { ...CONFIG, sources: [{ ...CONFIG.sources[0], text: 'headline' }] };
  const strict = builtSite(limited);
  await publish(strict);
  expect(town).toContain('Teaser zu beckum.');
  for (const name of ['index.html', 'feed.xml', 'feed.json']) {
    expect(textOf(strict, `ort/05570008/${name}`)).not.toContain('Teaser zu');
  }
});

test('oEmbed answers are frames with their link, as WordPress wants both', () => {
  const answer = JSON.parse(textOf(site, 'ort/05570008/oembed.json'));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Beckum (Kreis Warendorf) – Rathaus & Netz: Meldungen aus "A–Z" $& Ämtern',
    provider_name: 'Rathaus & Netz',
    provider_url: `${URL_GIVEN}/`,
    thumbnail_url: `${URL_GIVEN}/ort/05570008/picture.png`,
    width: 720,
    height: 560,
    cache_age: 86_400,
  });
  const html: string = answer.html;
  expect(html).toMatch(/^<blockquote[^>]*><a href="[^"]+\/digital\/ort\/05570008\/">/);
  expect(html).toMatch(
    /<iframe frameborder="0" src="[^"]+\/digital\/\?region=05570008&amp;embed" title="[^"]+"/,
  );
  // The end that WordPress looks for.
  expect(html.endsWith('></iframe>')).toBe(true);
  const own = JSON.parse(textOf(site, 'oembed.json')).html;
  expect(own).toContain(`src="${URL_GIVEN}/?embed"`);
});

test('pictures are PNG of 1200 by 630 and say what they show', () => {
  const png = readFileSync(join(site, 'ort/05570008/picture.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.toString('utf8')).toContain('Karte mit Beckum und Umgebung. Eine Meldung');
  expect(png.length).toBeLessThan(150_000);
});

test('what is subscribed to can be imported again', async () => {
  for (const name of ['feed.xml', 'feed.json']) {
    const out = newFile(`again-${name}`);
    const { code, err } = await ortsmarke(['import', join(site, 'ort/05', name), '--out', out]);
    expect([code, err]).toEqual([0, expect.anything()]);
    const items = JSON.parse(readFileSync(out, 'utf8')).items;
    expect(items.map((it: { title: string }) => it.title)).toEqual([
      'Portal <b>& mehr</b>',
      'Netz für alle',
      'Gesetz',
    ]);
    expect(items[0]).toMatchObject({
      url: 'https://blatt.example.org/beckum',
      date_published: '2025-03-03T00:00:00+01:00',
    });
  }
  // GeoRSS: latitude first; a Land has no point.
  const points = textOf(site, 'ort/05/feed.xml').match(/<georss:point>[^<]+/g);
  expect(points).toEqual([
    expect.stringMatching(/>51\.\d+ 8\.\d+$/),
    expect.stringMatching(/>50\.\d+ 6\.\d+$/),
  ]);
});

test('published twice is as published once, also after another address and other stories', async () => {
  const munich = item({ id: 'm', title: 'M', places: ['09162000'] });
  const twice = builtSite(CONFIG, DOCUMENT, feedOf(NOWHERE, munich));
  await publish(twice, 'https://elsewhere.example.org/');
  expect(textOf(twice, 'robots.txt')).toContain('Sitemap: https://elsewhere.example.org/sitemap');
  const own = join(twice, 'ort/09162000/notes.txt');
  writeFileSync(own, 'of the host');
  writeFileSync(join(twice, 'data/stories.json'), JSON.stringify(FEED));
  // A manifest that names what is not of a place has no say about it.
  const manifest = JSON.parse(textOf(twice, 'published.json'));
  const foreign = { 'data/stories.json': null, 'ort/../config.json': null, '../outside.txt': null };
  Object.assign(manifest.files, foreign);
  writeFileSync(join(twice, 'published.json'), JSON.stringify(manifest));
  writeFileSync(join(twice, '../outside.txt'), '');
  await publish(twice, `${URL_GIVEN}/index.html`);
  // What the command did not write stays.
  const { 'ort/09162000/notes.txt': kept, 'robots.txt': robots, ...rest } = contentOf(twice);
  expect(kept).toBeDefined();
  expect(robots).toBeDefined();
  expect(existsSync(join(twice, '../outside.txt'))).toBe(true);
  expect(rest).toEqual(contentOf(site));
  const written = statSync(join(site, 'ort/05/picture.png')).mtimeMs;
  const { out } = await publish(site);
  expect(out).toBe('0 files written, 34 as before, 0 removed.\n');
  expect(statSync(join(site, 'ort/05/picture.png')).mtimeMs).toBe(written);
});

test('a feed that is missing is refused, and no page of a place is removed', async () => {
  const bare = builtSite();
  await publish(bare);
  rmSync(join(bare, 'data/stories.json'));
  const before = contentOf(bare);
  const { code, out, err } = await publish(bare);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(
    `${join(bare, 'data/stories.json')}, which config.json names as the source`,
  );
  expect(err).toContain('nothing was written or removed. Bring the file back, write it with');
  expect(contentOf(bare)).toEqual(before);
});

test('a feed is found below its address, or left out where that is outside the site', async () => {
  const [feed] = CONFIG.sources;
  const asked = builtSite({ ...CONFIG, sources: [{ ...feed, url: 'data/stories.json?v=2#a' }] });
  expect((await publish(asked)).code).toBe(0);
  expect(existsSync(join(asked, 'ort/05'))).toBe(true);
  const outside = ['../feeds/a.json', '/feeds/a.json'];
  const sources = outside.map((url) => ({ name: url, url }));
  const { code, err } = await publish(builtSite({ ...CONFIG, sources }));
  expect(code).toBe(0);
  for (const url of outside) expect(err).toContain(`Left out: "${url}": there is no ${url}`);
});

test('the statement on accessibility follows the config', async () => {
  const site = builtSite();
  await publish(site);
  const body = { accessibility: { body: 'Stadt Beispiel' } };
  writeFileSync(join(site, 'config.json'), JSON.stringify({ ...CONFIG, ...body }));
  await publish(site);
  expect(textOf(site, 'barrierefreiheit.html')).toContain('Verantwortlich: Stadt Beispiel');
  const wrong = builtSite({ ...CONFIG, accessibility: { made: 'gestern' } });
  const { code, err } = await publish(wrong);
  expect([code, err]).toEqual([2, expect.stringContaining('accessibility.made: wanted an RFC')]);
});

test('what is no built site, or no address others can open, is refused and left as it is', async () => {
  const other = builtSite(CONFIG, '<title>Other</title>');
  const badConfig = builtSite({ ...CONFIG, sources: 3 });
  const badFeed = builtSite(CONFIG, DOCUMENT, { items: 3 });
  const cases: [string[], RegExp][] = [
    [['publish'], /Give the folder of one built site/],
    [['publish', builtSite()], /--url ADDRESS/],
    [['publish', join(folder, 'nowhere'), '--url', URL_GIVEN], /has no built site: index\.html/],
    [['publish', other, '--url', URL_GIVEN], /its index\.html is another page/],
    [['publish', badConfig, '--url', URL_GIVEN], /config\.json: sources: wanted a list, got 3/],
    [['publish', badFeed, '--url', URL_GIVEN], /a feed cannot be read/],
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
  });
  expect(contentOf(other)).toEqual(before);
});

test('the version is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});
