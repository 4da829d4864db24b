import type { Article } from './article';
import { checkArticle } from './checkArticle';
import type { Rejected } from './jsonFeed';
import { attributeOf, childrenNamed, type MarkupElement } from './markup';
import { childText, htmlToLines, htmlToText, textOf } from './markupText';
import { teaserOf } from './teaser';

/** Reads an `item` of RSS. Texts in it are HTML, whether in CDATA or escaped. A `guid` is a link
 *  where there is no `link`, unless it says that it is none.
 *  @param at where it stands, such as `item[3]`
 *  @param base the channel's home page, from which relative links start */
export function readRssItem(
  item: MarkupElement,
  at: string,
  base: string | null,
): Article | Rejected {
  const [guid] = childrenNamed(item, 'guid');
  const id = guid ? textOf(guid) : '';
  const isLink = guid && attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(id);
  const dated = childrenNamed(item, 'pubDate').length > 0 ? 'pubDate' : 'dc:date';
  const text = childText(item, 'description') || childText(item, 'content:encoded');
  const categories = ['category', 'dc:subject'].flatMap((name) => childrenNamed(item, name));
  return checkArticle(
    {
      id,
      url: childText(item, 'link') || (isLink ? id : ''),
      title: htmlToText(childText(item, 'title')),
      date: childText(item, dated),
      summary: teaserOf(htmlToLines(text)),
      categories: categories.map((category) => htmlToText(textOf(category))),
    },
    { title: `${at}.title`, date: `${at}.pubDate`, url: `${at}.link` },
    base,
  );
}
