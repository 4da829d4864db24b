import type { Article } from './article';
import { checkArticle } from './checkArticle';
import { type Card, dateOf, isHeadingTag } from './htmlCards';
import type { Rejected } from './jsonFeed';
import { attributeOf, elementsIn, type MarkupElement } from './markup';
import { linesOf, textOf } from './markupText';
import { teaserOf } from './teaser';

/** `<article>`s with a heading, the innermost of those that lie in each other. Without a date they
 *  are named as left out. */
export function articlesIn(elements: readonly MarkupElement[]): Card[] {
  const taken = new Set<MarkupElement>();
  const cards: Card[] = [];
  for (const element of elements.toReversed()) {
    if (element.name !== 'article') continue;
    const inside = elementsIn(element);
    const heading = inside.find((it) => isHeadingTag(it) && textOf(it) !== '');
    if (!heading || taken.has(heading)) continue;
    for (const it of inside) if (isHeadingTag(it)) taken.add(it);
    const date = inside.map(dateOf).find((it) => it !== '') ?? '';
    cards.push({ element, heading, date });
  }
  return cards.reverse();
}

/** Reads the story of each card. The link is the one in or around the headline, else the first.
 *  @param before how many cards of the page were read before these */
export const readCards = (
  cards: readonly Card[],
  base: string | null,
  before = 0,
): (Article | Rejected)[] =>
  cards.map(({ element, heading, date }, index) => {
    const at = `story ${before + index + 1}`;
    const inside = elementsIn(element);
    const link = linkOf(inside, heading);
    const isNoText = (it: MarkupElement) =>
      it === heading || ['time', 'button'].includes(it.name) || isDateAlone(it);
    const paragraphs = inside.filter((it) => it.name === 'p' && !isNoText(it));
    const lines = (paragraphs.length > 0 ? paragraphs : [element]).flatMap((it) =>
      linesOf(it, isNoText),
    );
    return checkArticle(
      {
        id: '',
        url: link ? attributeOf(link, 'href') : '',
        title: textOf(heading),
        date,
        summary: teaserOf(lines.map((line) => line.replace(/^\[[\d. ]{8,12}\] ?/, ''))),
        categories: inside.filter((it) => /\bcategory\b/.test(attributeOf(it, 'rel'))).map(textOf),
      },
      {
        title: `${at}, headline`,
        date: `${at} "${textOf(heading).slice(0, 60)}", date`,
        url: `${at}, link`,
      },
      base,
    );
  });

const isDateAlone = (element: MarkupElement): boolean => {
  const date = dateOf(element);
  return date !== '' && textOf(element).length < date.length + 12;
};

function linkOf(inside: readonly MarkupElement[], heading: MarkupElement) {
  const links = inside.filter((it) => it.name === 'a' && attributeOf(it, 'href') !== '');
  const inHeading = new Set(elementsIn(heading));
  return (
    links.find((link) => inHeading.has(link) || elementsIn(link).includes(heading)) ??
    links.find((link) => !/^(?:#|mailto:|tel:|javascript:)/i.test(attributeOf(link, 'href')))
  );
}
