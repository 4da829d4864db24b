import Papa from 'papaparse';
import { escapeMarkup } from '../../src/core/escapeMarkup';

/** What a hostile source says of one story. */
export type Told = { title: string; text: string; link: string; id: string; topic: string };

const LINK = 'https://example.org/a';

/** Each payload as the text of one story and as the address of another. */
export const tellAll = (payloads: readonly string[]): Told[] =>
  payloads.flatMap((payload, index) => {
    const id = `id-${index}`;
    return [
      {
        title: `Beckum: ${payload}`,
        text: payload,
        link: LINK,
        id: `${id}${payload}`,
        topic: payload,
      },
      { title: `Beckum: Meldung ${index}`, text: 'Ein Satz.', link: payload, id, topic: 'ozg' },
    ];
  });

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ');
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const attribute = (text: string) => escapeMarkup(text).replaceAll("'", '&#39;');

/** A way to write a text into markup: as careful sources do, twice, or not at all. */
type Escape = (text: string) => string;

const htmlPage = (stories: readonly Told[], escape: Escape) =>
  `<!doctype html><html><body>${stories
    .map(
      ({ title, text, link, topic }) =>
        `<article><h2><a href="${escape(link)}">${escape(title)}</a></h2><time datetime="2025-03-03"></time><p>${escape(text)}</p><a rel="category" href="/">${escape(topic)}</a></article>`,
    )
    .join('')}</body></html>`;

const rss = (stories: readonly Told[], escape: Escape) =>
  `<rss version="2.0"><channel><title>${escape(stories[0]?.text ?? '')}</title><link>https://example.org/</link>${stories
    .map(
      ({ title, text, link, id, topic }) =>
        `<item><title>${escape(title)}</title><link>${escape(link)}</link><guid isPermaLink="false">${escape(id)}</guid><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate><category>${escape(topic)}</category><description>${escape(text)}</description></item>`,
    )
    .join('')}</channel></rss>`;

const atom = (stories: readonly Told[], type: string, escape: Escape) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><link href="https://example.org/"/>${stories
    .map(
      ({ title, text, link, id, topic }) =>
        `<entry><title type="${type}">${escape(title)}</title><link href="${attribute(link)}"/><id>${escapeMarkup(id)}</id><published>2025-03-03T10:00:00Z</published><category term="x" label="${attribute(topic)}"/><summary type="${type}">${escape(text)}</summary></entry>`,
    )
    .join('')}</feed>`;

const jsonFeed = (stories: readonly Told[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: stories.map(({ title, text, link, id, topic }) => ({
      ...{ id, title, url: link, content_text: text, tags: [topic] },
      date_published: '2025-03-03T10:00:00+01:00',
      _ortsmarke: {
        dateline: 'Beckum',
        evidence: { words: text, rule: text },
        source: text,
        edited: [text],
      },
    })),
  });

const wordPress = (stories: readonly Told[], escape: Escape) =>
  JSON.stringify(
    stories.map(({ title, text, link, id, topic }) => ({
      date_gmt: '2025-03-03T10:00:00',
      date: '2025-03-03T10:00:00',
      guid: { rendered: id },
      link,
      title: { rendered: escape(title) },
      excerpt: { rendered: escape(text) },
      _embedded: { 'wp:term': [[{ taxonomy: 'category', name: topic }]] },
    })),
  );

const jsonLd = (stories: readonly Told[]) => {
  const graph = stories.map(({ title, text, link, topic }) => ({
    '@type': 'NewsArticle',
    ...{ headline: title, description: text, url: link, articleSection: topic },
    datePublished: '2025-03-03',
  }));
  const json = JSON.stringify({ '@graph': graph }).replaceAll('<', '\\u003c');
  return `<!doctype html><html><body><script type="application/ld+json">${json}</script></body></html>`;
};

const csv = (stories: readonly Told[]) =>
  Papa.unparse(
    [
      ['title', 'text', 'link', 'id', 'category', 'date'],
      ...stories.map(({ title, text, link, id, topic }) => [
        title,
        text,
        link,
        id,
        topic,
        '2025-03-03',
      ]),
    ],
    { delimiter: ';', newline: '\r\n', escapeFormulae: /(?!)/ },
  );

const textPage = (stories: readonly Told[]) =>
  `Dienstag, 8. April 2025\n\n${stories
    .map(
      ({ title, text }) => `${oneLine(title)}\n\n[03.03.2025] ${oneLine(text)} Satz. mehr...\n\n`,
    )
    .join('')}`;

const asIs: Escape = (text) => text;
const twice: Escape = (text) => escapeMarkup(escapeMarkup(text));

export type Source = {
  name: string;
  format: 'text-page' | 'html' | 'rss' | 'atom' | 'json-feed' | 'wordpress' | 'csv';
  /** Where payloads break the source itself, there is one for each story. */
  texts: readonly string[];
  /** Each story is a row that is read or named as left out. */
  isWhole: boolean;
};

const ESCAPES: readonly [string, Escape, boolean][] = [
  ['escaped', escapeMarkup, true],
  ['escaped twice', twice, true],
  ['as it is', asIs, false],
];

/** The same stories in every format that can be imported, careful and careless. */
export function sourcesOf(stories: readonly Told[]): Source[] {
  type Write = (stories: readonly Told[]) => string;
  const source = (
    name: string,
    format: Source['format'],
    write: Write,
    isWhole = true,
  ): Source => ({
    ...{ name, format, isWhole },
    texts: isWhole ? [write(stories)] : stories.map((story) => write([story])),
  });
  const marked = ESCAPES.flatMap(([how, escape, isWhole]) => [
    source(`HTML, ${how}`, 'html', (all) => htmlPage(all, escape), isWhole),
    source(`RSS, ${how}`, 'rss', (all) => rss(all, escape), isWhole),
    source(`WordPress, ${how}`, 'wordpress', (all) => wordPress(all, escape)),
  ]);
  return [
    ...marked,
    source('HTML, JSON-LD', 'html', jsonLd),
    source('RSS, CDATA', 'rss', (all) => rss(all, cdata)),
    source('Atom, text', 'atom', (all) => atom(all, 'text', escapeMarkup)),
    source('Atom, html', 'atom', (all) => atom(all, 'html', twice)),
    source('Atom, xhtml', 'atom', (all) => atom(all, 'xhtml', asIs), false),
    source('JSON Feed', 'json-feed', jsonFeed),
    source('CSV', 'csv', csv),
    source('text page', 'text-page', textPage, false),
  ];
}
