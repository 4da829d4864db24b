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
 *  each with a headline and a date; or lines as in a page saved as text. Pictures and captions are
 *  not read.
 *  @param address of the page, if known: relative links start there
 *  @throws MarkupError where it is nested too deep or too large */
export function readHtmlPage(texts: Iterable<string>, address: string | null): ArticlePage {
  const root = readHtml(texts);
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
    ...best(
      [
        () => readJsonLd(scripts.map(rawText), base),
        () => readCards(articlesIn(elements), base),
        () => readCards(findCards(page, isHeadingTag), base),
        () => readCards(findCards(page, isLongLink), base),
        () => readLines(page),
      ],
      (url) => url !== null && (url === canonical || url === address),
    ),
  };
}

type Read = (Article | Rejected)[];

/** A page of one story may state it for machines and list others beside it: then it is that story.
 *  Else the first way that gives several stories is taken, or the first that gives one. */
function best(ways: readonly (() => Read)[], isPageItself: (url: string | null) => boolean) {
  let found = partArticles([]);
  for (const way of ways) {
    const read = partArticles(way());
    const { articles } = found;
    const isBetter = read.articles.length > 1 || articles.length + found.rejected.length === 0;
    if (isBetter || (articles.length === 0 && read.articles.length > 0)) found = read;
    const [first] = found.articles;
    if (found.articles.length > 1 || (first && isPageItself(first.url))) break;
  }
  return found;
}

function readLines(page: MarkupElement): Read {
  const { articles, rejected } = readTextPage([linesOf(page).join('\n\n')]);
  return articles.length > 0 ? [...articles, ...rejected] : [];
}

const rawText = (script: MarkupElement): string =>
  script.children.filter((child) => typeof child === 'string').join('');
