import { absoluteLink } from './absoluteLink';
import type { Article, ArticleRows } from './article';
import { articlesIn, readCards } from './articleCards';
import { isRejected } from './checkArticle';
import { findCards, isHeadingTag, isLongLink } from './htmlCards';
import type { Rejected } from './jsonFeed';
import { readJsonLd } from './jsonLd';
import { attributeOf, elementsIn, type MarkupElement, readHtml, readHtmlPieces } from './markup';
import { linesOf, textOf } from './markupText';
import { readTextPage } from './textPage';

/** Reads the news of a web page: what it states as JSON-LD; its `<article>`s; a list of teasers,
 *  each with a headline and a date; or lines as in a page saved as text. Pictures and captions are
 *  not read. JSON-LD and `<article>`s are read one after the other; only a page without them has to
 *  be in memory as a whole.
 *  @param texts gone through several times
 *  @param address of the page, if known: relative links start there
 *  @throws MarkupError where it is nested too deep or too large */
export function* readHtmlPage(texts: Iterable<string>, address: string | null): ArticleRows {
  const { title, canonical, base } = readHead(texts, address);
  let whole: MarkupElement | undefined;
  const page = () => (whole ??= bodyOf(readHtml(texts)));
  const way = bestOf(
    [
      () => jsonLdIn(texts, base),
      () => articlesOf(texts, base),
      () => readCards(findCards(page(), isHeadingTag), base),
      () => readCards(findCards(page(), isLongLink), base),
      () => readLines(page()),
    ],
    (url) => url !== null && (url === canonical || url === address),
  );
  if (way) yield* way();
  return { title, home: null, retrieved: null };
}

function readHead(texts: Iterable<string>, address: string | null) {
  const first = new Map<string, MarkupElement>();
  const isOfHead = (_: readonly string[], name: string) => ['title', 'link', 'base'].includes(name);
  for (const element of readHtmlPieces(texts, isOfHead)) {
    const isCanonical = attributeOf(element, 'rel').toLowerCase() === 'canonical';
    const name = element.name === 'link' && isCanonical ? 'canonical' : element.name;
    if (!first.has(name)) first.set(name, element);
  }
  const linkOf = (name: string, from: string | null) => {
    const element = first.get(name);
    return absoluteLink(element ? attributeOf(element, 'href') : '', from) || null;
  };
  const title = first.get('title');
  const canonical = linkOf('canonical', address);
  const base = linkOf('base', address ?? canonical) ?? address ?? canonical;
  return { title: (title && textOf(title)) || null, canonical, base };
}

type Rows = Iterable<Article | Rejected>;
type Way = () => Rows;

/** A page of one story may state it for machines and list others beside it: then it is that story.
 *  Else the first way that gives several stories is taken, or the first that gives one. */
function bestOf(
  ways: readonly Way[],
  isPageItself: (url: string | null) => boolean,
): Way | undefined {
  let best: { way: Way; articles: Article[] } | undefined;
  for (const way of ways) {
    const { articles, isEmpty } = beginningOf(way());
    const isBetter = articles.length > 1 || best === undefined;
    const isFirst = best?.articles.length === 0 && articles.length > 0;
    if (!isEmpty && (isBetter || isFirst)) best = { way, articles };
    const [first, second] = best?.articles ?? [];
    if (second || (first && isPageItself(first.url))) break;
  }
  return best?.way;
}

/** Two articles are enough to know that there are several. */
function beginningOf(rows: Rows): { articles: Article[]; isEmpty: boolean } {
  const articles: Article[] = [];
  let isEmpty = true;
  for (const row of rows) {
    isEmpty = false;
    if (!isRejected(row)) articles.push(row);
    if (articles.length > 1) break;
  }
  return { articles, isEmpty };
}

function* jsonLdIn(texts: Iterable<string>, base: string | null): Rows {
  let number = 0;
  const isJsonLd = (_: readonly string[], name: string, attributes: MarkupElement['attributes']) =>
    name === 'script' && (attributes.type ?? '').trim().toLowerCase() === 'application/ld+json';
  for (const script of readHtmlPieces(texts, isJsonLd)) {
    yield* readJsonLd(script.children.join(''), ++number, base);
  }
}

function* articlesOf(texts: Iterable<string>, base: string | null): Rows {
  let read = 0;
  for (const outermost of readHtmlPieces(texts, (_, name) => name === 'article')) {
    const cards = articlesIn(elementsIn(outermost));
    yield* readCards(cards, base, read);
    read += cards.length;
  }
}

const bodyOf = (root: MarkupElement): MarkupElement => ({
  ...root,
  children: [...elementsIn(root).filter(({ name }) => name === 'body'), root].slice(0, 1),
});

function readLines(page: MarkupElement): Rows {
  const rows = [...readTextPage([linesOf(page).join('\n\n')])];
  const articles = rows.filter((row) => !isRejected(row));
  return articles.length > 0 ? [...articles, ...rows.filter(isRejected)] : [];
}
