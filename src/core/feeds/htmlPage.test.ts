import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePage } from '../../../tests/fixtures/wholePage';
import { readHtmlPage as readRows } from './htmlPage';

const readHtmlPage = (texts: Iterable<string>, address: string | null) =>
  wholePage(readRows(texts, address));

import { MarkupError } from './markup';

const fixture = readFileSync(
  new URL('../../../tests/fixtures/newsPage.html', import.meta.url),
  'utf8',
);
const titles = (html: string) => readHtmlPage(html, null).articles.map(({ title }) => title);

test('articles: headline, teaser, date and link, without captions, scripts and comments', () => {
  expect(readHtmlPage(fixture, null).articles).toEqual([
    {
      id: null,
      url: 'https://example.org/nachrichten/celle',
      title: 'Celle: Bauanträge ohne Papier',
      kicker: null,
      summary: 'Wer bauen will, reicht Pläne nun online ein.',
      day: '2025-03-28',
      categories: ['Förderung'],
    },
    expect.objectContaining({
      url: 'https://example.org/uelzen',
      title: 'Landkreis Uelzen: Ein Portal',
      summary: 'Kreis und Gemeinden haben ihre Dienste zusammengeführt.',
      day: '2025-03-25',
    }),
  ]);
});

test('an article without a date is left out and named', () => {
  const { rejected } = readHtmlPage(fixture, null);
  expect(rejected).toEqual([
    { path: 'story 3 "Kiel: Ohne Tag", date', wanted: 'date', got: 'nothing', id: null },
  ]);
});

test('JSON-LD: a graph and a list; other kinds and broken scripts are passed over', () => {
  const news = {
    '@type': ['NewsArticle'],
    headline: 'Celle: Bauantr&auml;ge',
    datePublished: '2025-03-27T23:30:00Z',
    description: 'Ein Satz.',
    mainEntityOfPage: { '@id': '/celle' },
    articleSection: 'OZG',
  };
  const list = { '@type': 'ItemList', itemListElement: [{ item: { ...news, headline: 'B' } }] };
  const graph = { '@graph': [{ '@type': 'WebPage', headline: 'Nein' }, news, list] };
  const html = [graph, '{"@type": '].map(
    (it) =>
      `<script type="application/ld+json">${typeof it === 'string' ? it : JSON.stringify(it)}</script>`,
  );
  const { articles } = readHtmlPage(html.join(''), 'https://example.org/news/');
  expect(articles.map(({ title }) => title)).toEqual(['Celle: Bauanträge', 'B']);
  expect(articles[0]).toMatchObject({
    url: 'https://example.org/celle',
    day: '2025-03-28',
    summary: 'Ein Satz.',
    categories: ['OZG'],
  });
});

test('a page of one story is that story, not those listed beside it', () => {
  const news = { '@type': 'NewsArticle', headline: 'A', datePublished: '2025-03-01', url: '/a' };
  const other = (name: string) => `<article><h2>${name}</h2><time>2025-03-02</time></article>`;
  const script = `<script type="application/ld+json">${JSON.stringify(news)}</script>`;
  const html = script + other('B') + other('C');
  const titlesAt = (address: string) =>
    readHtmlPage(html, address).articles.map(({ title }) => title);
  expect(titlesAt('https://example.org/a')).toEqual(['A']);
  expect(titlesAt('https://example.org/')).toEqual(['B', 'C']);
});

test('a teaser list without articles: the largest part with one headline and one date', () => {
  const card = (title: string, date: string) =>
    `<div><header><h3><a href="/${title}">${title}</a></h3><span>${date}</span></header><div>Der Teaser.</div></div>`;
  const html = `<body><h1>News</h1><div>${card('Celle: A', '03.03.2025')}${card('Ulm: B', '4. März 2025')}</div></body>`;
  const { articles } = readHtmlPage(html, 'https://example.org/');
  expect(articles).toMatchObject([
    { title: 'Celle: A', day: '2025-03-03', summary: 'Der Teaser.', kicker: null },
    { title: 'Ulm: B', day: '2025-03-04', summary: 'Der Teaser.' },
  ]);
});

test('a list of links with dates, and lines as in a saved page', () => {
  expect(
    titles(
      '<ul><li>03.03.2025 <a href="/1">Celle: Das A</a></li><li>04.03.2025 <a href="/2">Ulm: Das B</a></li></ul>',
    ),
  ).toEqual(['Celle: Das A', 'Ulm: Das B']);
  expect(
    titles(
      '<p>Celle: A</p><p>[03.03.2025] Ein Satz. mehr...</p><p>Ulm: B</p><p>[04.03.2025] C. mehr…</p>',
    ),
  ).toEqual(['Celle: A', 'Ulm: B']);
});

test('a relative link of a page whose address is not known is none', () => {
  const html = '<article><h2><a href="/1">A</a></h2><time>2025-03-01</time></article>';
  expect(readHtmlPage(html, null).articles[0]?.url).toBeNull();
  expect(readHtmlPage(`<base href="https://b.example/">${html}`, null).articles[0]?.url).toBe(
    'https://b.example/1',
  );
});

test('a page cut off in the middle keeps what is whole; one nested 10,000 deep is refused', () => {
  expect(titles(fixture.slice(0, fixture.indexOf('<article><h2>Kiel')))).toHaveLength(2);
  expect(() => readHtmlPage('<div>'.repeat(10_000), null)).toThrow(MarkupError);
});

test('any markup gives an answer without a crash', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...['<article>', '</article>', '<h2>', '<time>', '2025-03-01', '<a href="x">', '<p>', '</p>'],
      ...['<script type="application/ld+json">', '{"@graph":[', '</script>', '<svg>', '<![CDATA['],
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const { title } of readHtmlPage(pieces.join(''), null).articles)
        expect(title).not.toBe('');
    }),
  );
});
