import type { Article } from './article';
import { checkArticle } from './checkArticle';
import type { Rejected } from './jsonFeed';
import { attributeOf, childrenNamed, type MarkupElement } from './markup';
import { childText, htmlToLines, linesOf, textOf } from './markupText';
import { teaserOf } from './teaser';

/** Reads an `entry` of Atom. Its day is that of publication, else that of the last update; its link
 *  the one that leads to the story itself.
 *  @param at where it stands, such as `entry[3]`
 *  @param base the feed's home page, from which relative links start */
export function readAtomEntry(
  entry: MarkupElement,
  at: string,
  base: string | null,
): Article | Rejected {
  const link = childrenNamed(entry, 'link').find(
    (it) => (attributeOf(it, 'rel') || 'alternate') === 'alternate',
  );
  const [title] = childrenNamed(entry, 'title');
  const [text] = [...childrenNamed(entry, 'summary'), ...childrenNamed(entry, 'content')];
  const dated = childrenNamed(entry, 'published').length > 0 ? 'published' : 'updated';
  return checkArticle(
    {
      id: childText(entry, 'id'),
      url: link ? attributeOf(link, 'href') : '',
      title: title ? linesIn(title).join(' ') : '',
      date: childText(entry, dated),
      summary: text ? teaserOf(linesIn(text)) : '',
      categories: childrenNamed(entry, 'category').map(
        (category) => attributeOf(category, 'label') || attributeOf(category, 'term'),
      ),
    },
    { title: `${at}.title`, date: `${at}.${dated}`, url: `${at}.link` },
    base,
  );
}

/** A text construct says by its type what it is: plain text, escaped HTML, or XHTML elements. */
function linesIn(construct: MarkupElement): string[] {
  const type = attributeOf(construct, 'type') || 'text';
  if (type === 'xhtml') return linesOf(construct);
  const text = textOf(construct);
  return type === 'html' || type === 'text/html' ? htmlToLines(text) : [text];
}
