import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../../src/app/prerender';

import { pageText } from '../../src/core/feeds/writeJsonFeed';
import { frameCode } from '../../src/core/frame/frameCode';
import { checkConfig } from '../../src/core/statement/statementSchema';
import { oembedAnswer } from '../../src/publish/oembed';
import { sitePage } from '../../src/publish/page';
import { publishedFiles } from '../../src/publish/publishedFiles';
import { readSiteFacts, type SiteFacts } from '../../src/publish/siteFacts';
import type { SiteFile } from '../../src/publish/siteFile';
import { storiesOf } from './hostileFacts';
import { PAYLOADS } from './payloads';
import { addedIn, addressesIn, isHarmless } from './shapes';

const laender = JSON.parse(readFileSync('geo/laender.geojson', 'utf8'));
const kreise = JSON.parse(readFileSync('geo/kreise.geojson', 'utf8'));

const DOCUMENT = `<!doctype html><html lang="de"><head><meta http-equiv="Content-Security-Policy" content=""><title>x</title></head><body>
<div id="root"></div>
</body></html>`;

/** A site whose name, topic and only story are the text. */
function siteOf(text: string, html = DOCUMENT): Promise<SiteFacts> {
  const filled = text.trim() || 'leer';
  return readSiteFacts({
    url: 'https://news.example.org/digital/',
    html,
    config: {
      title: filled,
      subtitle: filled,
      sources: [{ name: filled, url: 'data/stories.json' }],
      topics: [{ id: 'ozg', label: filled, color: 'blue' }],
    },
    feeds: [JSON.parse(pageText(filled, storiesOf([filled]), null))],
    laender,
    kreise,
    places: new Map(),
  });
}

const textOf = (file: SiteFile): string => ('text' in file ? file.text : file.draw());

/** All that is written for the site and for its place, by its path. */
async function publishedOf(text: string, html?: string): Promise<Map<string, string>> {
  const published = new Map<string, string>();
  for await (const file of publishedFiles(await siteOf(text, html)).files) {
    published.set(file.path, textOf(file));
  }
  return published;
}

/** Every so many payloads: one site takes a tenth of a second. */
const STRIDE = 13;

test('what is published has no element or attribute that a harmless text has not', async () => {
  const usual = await publishedOf('Rathaus');
  for (const payload of PAYLOADS.filter((_, index) => index % STRIDE === 0)) {
    const made = await publishedOf(payload);
    expect([...made.keys()]).toEqual([...usual.keys()]);
    for (const [path, text] of made) {
      if (!/\.(html|xml|png)$/.test(path)) continue;
      expect(addedIn(text, usual.get(path) ?? ''), `${path}: ${payload}`).toEqual([]);
      expect(
        addressesIn(text).filter((it) => !isHarmless(it)),
        `${path}: ${payload}`,
      ).toEqual([]);
    }
    // Published again, it is the same.
    const document = made.get('index.html') ?? '';
    expect((await publishedOf(payload, document)).get('index.html')).toBe(document);
  }
});

test('the oEmbed answer and the code of a frame are a frame and a link, whatever the title', async () => {
  const html = async (text: string): Promise<string> => {
    const site = await siteOf(text);
    return JSON.parse(textOf(oembedAnswer(site, sitePage(site)))).html;
  };
  const code = (title: string) =>
    frameCode({
      ...{ title, height: 560, script: 'https://news.example.org/embed.js' },
      address: `https://news.example.org/?embed&q=${title}`,
      fullAddress: `https://news.example.org/?q=${title}`,
    });
  for (const payload of PAYLOADS) {
    for (const write of [html, code]) {
      const made = await write(payload);
      expect(addedIn(made, await write('Rathaus')), payload).toEqual([]);
      const addresses = addressesIn(made);
      expect(addresses.every((it) => it.startsWith('https://news.example.org/'))).toBe(true);
    }
  }
});

/** Where a config may hold an address. */
const WITH_LINK: readonly ((link: string) => object)[] = [
  (imprint) => ({ links: { imprint } }),
  (report) => ({ links: { report } }),
  (url) => ({ sources: [{ name: 'x', url }] }),
  (home) => ({ sources: [{ name: 'x', url: 'data/stories.json', home }] }),
];

test('a link in the config leads to a page of the site, to https or to mail, or is refused', () => {
  const usual = { title: 'x', sources: [{ name: 'x', url: 'data/stories.json' }], topics: [] };
  const site = 'https://news.example.org/digital/';
  for (const payload of PAYLOADS) {
    for (const write of WITH_LINK) {
      if (checkConfig({ ...usual, ...write(payload) }).length > 0) continue;
      expect(isHarmless(payload), payload).toBe(true);
      const { origin } = new URL(payload, site);
      // Another host is named with its scheme, so that who reads the config sees it.
      if (origin !== new URL(site).origin) expect(payload).toMatch(/^(https:\/\/|mailto:)/i);
    }
  }
});

/** Stories and topics of one document. */
const AT_ONCE = 91;

async function documentOf(texts: readonly string[]): Promise<string> {
  const config = {
    title: texts[0],
    subtitle: texts[1],
    sources: texts.slice(0, 3).map((name, index) => ({ name, url: `data/${index}.json` })),
    topics: texts.map((label, index) => ({ id: `t${index}`, label, color: 'blue' })),
  };
  const stories = storiesOf(texts).map((story, index) => ({ ...story, topics: [`t${index}`] }));
  const feed = { ...JSON.parse(pageText('x', stories, null)), _ortsmarke: { source: texts[2] } };
  return renderPage({ config, feeds: [feed, feed, feed], laender });
}

test('the document of the build has no element or attribute that a harmless one has not', async () => {
  const usual = await documentOf(Array.from({ length: AT_ONCE }, (_, index) => `Rathaus ${index}`));
  for (let from = 0; from < PAYLOADS.length; from += AT_ONCE) {
    const texts = PAYLOADS.slice(from, from + AT_ONCE);
    const filled = texts.map((text) => text.trim() || 'leer');
    const made = await documentOf(filled);
    expect(addedIn(made, usual)).toEqual([]);
    expect(addressesIn(made).filter((it) => !isHarmless(it))).toEqual([]);
  }
});
