import { absoluteLink } from './absoluteLink';
import type { Article, ArticlePage } from './article';
import { readAtomEntry } from './atomEntry';
import { partArticles } from './checkArticle';
import type { Rejected } from './jsonFeed';
import { attributeOf, type MarkupElement, readXml } from './markup';
import { htmlToText, textOf } from './markupText';
import { readRssItem } from './rssItem';

/** Reads RSS 2.0 (and its forerunners 0.9x) or Atom 1.0, item by item. Where an item says it lies
 *  (GeoRSS) is not read: that is the place of the author or the picture as often as of the story.
 *  Null where the XML is neither.
 *  @throws MarkupError where the XML is cut off or hostile */
export function readSyndication(texts: Iterable<string>): ArticlePage | null {
  const read: (Article | Rejected)[] = [];
  const head: { title: string | null; home: string | null } = { title: null, home: null };
  let count = 0;
  const root = readXml(texts, isPart, (part, path) => {
    const isRss = path.length === 2;
    if (part.name === 'item' || part.name === 'entry') {
      const at = `${part.name}[${count++}]`;
      read.push(isRss ? readRssItem(part, at, head.home) : readAtomEntry(part, at, head.home));
    } else if (part.name === 'title') {
      head.title ??= titleOf(part) || null;
    } else {
      head.home ??= homeOf(part, isRss);
    }
  });
  if (root !== 'rss' && root !== 'feed') return null;
  return { ...head, retrieved: null, ...partArticles(read) };
}

/** RSS has `rss > channel > item`, Atom `feed > entry`. */
function isPart(path: readonly string[], name: string): boolean {
  if (path[0] === 'rss') {
    return path.length === 2 && path[1] === 'channel' && ['item', 'title', 'link'].includes(name);
  }
  return path.length === 1 && path[0] === 'feed' && ['entry', 'title', 'link'].includes(name);
}

const titleOf = (title: MarkupElement): string =>
  attributeOf(title, 'type') === 'text' ? textOf(title) : htmlToText(textOf(title));

function homeOf(link: MarkupElement, isRss: boolean): string | null {
  if (isRss) return absoluteLink(textOf(link), null) ?? null;
  const rel = attributeOf(link, 'rel') || 'alternate';
  return rel === 'alternate' ? (absoluteLink(attributeOf(link, 'href'), null) ?? null) : null;
}
