import type { Article } from './article';
import { checkArticle } from './checkArticle';
import type { Rejected } from './jsonFeed';
import { isRecord } from './jsonFeedItem';
import { htmlToLines, htmlToText } from './markupText';
import { teaserOf } from './teaser';

type Fields = Readonly<Record<string, unknown>>;

/** schema.org's kinds of news: Article, NewsArticle, BlogPosting, ReportageNewsArticle … */
const NEWS = /(?:Article|Posting|Report)$/;
/** Hostile JSON may be nested or long without end. */
const MAX_NODES = 1_000_000;

/** Reads the news that a page states as schema.org JSON-LD, wherever in it they stand: alone, in
 *  `@graph`, or in a list. What is no JSON is passed over, as search engines do.
 *  @param script the text of one of the page's JSON-LD scripts
 *  @param number which of them it is, from 1
 *  @param base the page's address, from which relative links start, or null */
export const readJsonLd = (
  script: string,
  number: number,
  base: string | null,
): (Article | Rejected)[] =>
  newsIn(parse(script)).map((news, at) =>
    readNews(news, `JSON-LD ${number}, article ${at + 1}`, base),
  );

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function newsIn(document: unknown): Fields[] {
  const news: Fields[] = [];
  const rest: unknown[] = [document];
  for (let seen = 0; rest.length > 0 && seen < MAX_NODES; seen++) {
    const node = rest.pop();
    if (Array.isArray(node)) for (const it of node.toReversed()) rest.push(it);
    if (!isRecord(node)) continue;
    const types: unknown[] = [node['@type']].flat();
    if (types.some((type) => typeof type === 'string' && NEWS.test(type)) && 'headline' in node) {
      news.push(node);
    } else {
      for (const name of ['hasPart', 'blogPost', 'mainEntity', 'item', 'itemListElement', '@graph'])
        if (name in node) rest.push(node[name]);
    }
  }
  return news;
}

function readNews(news: Fields, at: string, base: string | null): Article | Rejected {
  const text = textIn(news.description) || textIn(news.abstract) || textIn(news.articleBody);
  return checkArticle(
    {
      id: '',
      url: linkIn(news.url) || linkIn(news.mainEntityOfPage),
      title: htmlToText(textIn(news.headline)),
      date: textIn(news.datePublished) || textIn(news.dateCreated),
      summary: teaserOf(htmlToLines(text)),
      categories: [news.articleSection].flat().map((section) => htmlToText(textIn(section))),
    },
    { title: `${at}, headline`, date: `${at}, datePublished`, url: `${at}, url` },
    base,
  );
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const linkIn = (value: unknown): string =>
  isRecord(value) ? textIn(value['@id']) || textIn(value.url) : textIn(value);
