import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../../src/app/prerender';
import { publishedDocument } from '../../src/cli/publish/document';
import { oembedAnswer } from '../../src/cli/publish/oembed';
import type { Site } from '../../src/cli/publish/site';

import { pageText } from '../../src/core/feeds/writeJsonFeed';
import { frameCode } from '../../src/core/frame/frameCode';
import { checkConfig, readWholeConfig } from '../../src/core/statement/statementSchema';
import { storiesOf } from './hostileFacts';
import { PAYLOADS } from './payloads';
import { addedIn, addressesIn, isHarmless } from './shapes';

const siteOf = (text: string): Site => ({
  folder: '/site',
  config: readWholeConfig(JSON.parse(readFileSync('public/config.json', 'utf8'))),
  url: 'https://news.example.org/digital/',
  html: '<!doctype html><html lang="de"><head><title>x</title></head><body><main>x</main></body></html>',
  language: 'de',
  name: text,
  title: text,
  about: text,
  feedHosts: [],
});

test('a published document has no element or attribute that a harmless one has not', () => {
  const usual = publishedDocument(siteOf('Rathaus')).text;
  for (const payload of PAYLOADS) {
    const made = publishedDocument(siteOf(payload)).text;
    expect(addedIn(made, usual), payload).toEqual([]);
    expect(
      addressesIn(made).filter((it) => !isHarmless(it)),
      payload,
    ).toEqual([]);
    // Published again, it is the same.
    expect(publishedDocument({ ...siteOf(payload), html: made }).text).toBe(made);
  }
});

test('the oEmbed answer and the code of a frame are a frame and a link, whatever the title', () => {
  const html = (text: string): string => JSON.parse(oembedAnswer(siteOf(text)).text).html;
  const code = (title: string) =>
    frameCode({
      ...{ title, height: 560, script: 'https://news.example.org/embed.js' },
      address: `https://news.example.org/?embed&q=${title}`,
      fullAddress: `https://news.example.org/?q=${title}`,
    });
  for (const payload of PAYLOADS) {
    for (const write of [html, code]) {
      expect(addedIn(write(payload), write('Rathaus')), payload).toEqual([]);
      const addresses = addressesIn(write(payload));
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
  const laender = JSON.parse(readFileSync('geo/laender.geojson', 'utf8'));
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
