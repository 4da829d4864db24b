import { absoluteLink } from './absoluteLink';
import type { Article, ArticlePage } from './article';
import { articlesIn, readCards } from './articleCards';
import { partArticles } from './checkArticle';
import { findCards, isHeadingTag, isLongLink } from './htmlCards';
import type { Rejected } from './jsonFeed';
import { readJsonLd } from './jsonLd';
import { attributeOf, elementsIn, type MarkupElement, readHtml } from './markup';
import { linesOf, textOf } from './markupText';
import { readTextPage } from './textPage';

/** Reads the news of a web page: what it states as JSON-LD; its `<article>`s; a list of teasers,
 *  each with a headline and a date; or lines as in a page saved as text. The way that gives the
 *  most stories is taken, the first of them if several do. Pictures and captions are not read.
 *  @param address of the page, if known: relative links start there
 *  @throws MarkupError where it is nested too deep or too large */
export function readHtmlPage(html: string, address: string | null): ArticlePage {
  const root = readHtml(html);
  const elements = elementsIn(root);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const linked = (rel: string) =>
    named('link').find((link) => attributeOf(link, 'rel').toLowerCase() === rel);
  const canonical = absoluteLink(attributeOf(linked('canonical') ?? root, 'href'), address) || null;
  const [baseTag] = named('base');
  const stated = absoluteLink(attributeOf(baseTag ?? root, 'href'), address ?? canonical) || null;
  const base = stated ?? address ?? canonical;
  const scripts = named('script').filter(
    (script) => attributeOf(script, 'type').trim().toLowerCase() === 'application/ld+json',
  );
  const page = { ...root, children: [...named('body'), root].slice(0, 1) };
  const [title] = named('title');
  return {
    title: (title && textOf(title)) || null,
    home: null,
    retrieved: null,
    ...best([
      () => readJsonLd(scripts.map(rawText), base),
      () => readCards(articlesIn(elements), base),
      () => readCards(findCards(page, isHeadingTag), base),
      () => readCards(findCards(page, isLongLink), base),
      () => readLines(page),
    ]),
  };
}

type Read = (Article | Rejected)[];

/** All ways, since a page may state one story for machines and list thirty for people. */
function best(ways: readonly (() => Read)[]): ReturnType<typeof partArticles> {
  let most = partArticles([]);
  for (const way of ways) {
    const read = partArticles(way());
    const more = read.articles.length - most.articles.length;
    if (more > 0 || (most.articles.length === 0 && most.rejected.length === 0)) most = read;
  }
  return most;
}

function readLines(page: MarkupElement): Read {
  const { articles, rejected } = readTextPage(linesOf(page).join('\n\n'));
  return articles.length > 0 ? [...articles, ...rejected] : [];
}

const rawText = (script: MarkupElement): string =>
  script.children.filter((child) => typeof child === 'string').join('');
