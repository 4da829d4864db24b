import { absoluteLink } from './absoluteLink';
import type { ArticleRows } from './article';
import { readAtomEntry } from './atomEntry';
import { attributeOf, type MarkupElement, readXml, rootOfXml } from './markup';
import { htmlToText, textOf } from './markupText';
import { readRssItem } from './rssItem';

/** Reads RSS 2.0 (and its forerunners 0.9x) or Atom 1.0, item by item. Where an item says it lies
 *  (GeoRSS) is not read: that is the place of the author or the picture as often as of the story.
 *  Null where the XML is neither.
 *  @param texts gone through twice
 *  @throws MarkupError where the XML is cut off or hostile */
export function readSyndication(texts: Iterable<string>): ArticleRows | null {
  const root = rootOfXml(texts);
  return root === 'rss' || root === 'feed' ? readFeed(texts, root === 'rss') : null;
}

function* readFeed(texts: Iterable<string>, isRss: boolean): ArticleRows {
  const head: { title: string | null; home: string | null } = { title: null, home: null };
  let count = 0;
  for (const part of readXml(texts, isPart)) {
    if (part.name === 'item' || part.name === 'entry') {
      const at = `${part.name}[${count++}]`;
      yield isRss ? readRssItem(part, at, head.home) : readAtomEntry(part, at, head.home);
    } else if (part.name === 'title') {
      head.title ??= titleOf(part) || null;
    } else {
      head.home ??= homeOf(part, isRss);
    }
  }
  return { ...head, retrieved: null };
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
