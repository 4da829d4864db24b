import { attributeOf, elementsIn, isElement, type MarkupElement } from './markup';
import { textOf } from './markupText';
import { readAnyDate } from './readAnyDate';

/** A part of a page that tells of one story: one headline and one date. */
export type Card = { element: MarkupElement; heading: MarkupElement; date: string };

export type IsHeading = (element: MarkupElement) => boolean;

const WRITTEN = /\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}/u;
/** A line that is a date, perhaps with a word or two beside it. */
const DATE_LINE = /^[^\d]{0,30}\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}(?:[^\p{L}\d].{0,30})?$/u;

export const isHeadingTag: IsHeading = ({ name }) => /^h[1-6]$/.test(name);

/** In a list without headings the link is the headline. */
export const isLongLink: IsHeading = (element) =>
  element.name === 'a' && attributeOf(element, 'href') !== '' && /\S+\s+\S+/.test(textOf(element));

/** The date an element is, as written; empty if it is none. */
export function dateOf(element: MarkupElement): string {
  if (element.name === 'time') return attributeOf(element, 'datetime') || textOf(element);
  const own = element.children.filter((child) => typeof child === 'string').join(' ');
  if (own.length > 2000 || !/\d{4}/.test(own)) return '';
  const line = own.replace(/\s+/g, ' ').trim();
  if (!DATE_LINE.test(line) && !/^\[[^\]]{8,20}\]/.test(line)) return '';
  const date = WRITTEN.exec(line)?.[0] ?? '';
  return readAnyDate(date) ? date : '';
}

type Found = { headings: MarkupElement[]; dates: string[] };

/** The largest parts of a page with one headline and one date each; parts inside a card are none.
 *  A second date in a card (such as that of the last change) counts if it is another one.
 *  @param isHeading what is a headline here */
export function findCards(root: MarkupElement, isHeading: IsHeading): Card[] {
  const found = new Map<MarkupElement, Found>();
  for (const element of elementsIn(root).reverse())
    found.set(element, gather(element, found, isHeading));
  const cards: Card[] = [];
  const rest = [root];
  for (let element = rest.pop(); element; element = rest.pop()) {
    const { headings = [], dates = [] } = found.get(element) ?? {};
    const [heading] = headings;
    const [date] = dates;
    if (!heading || date === undefined) continue;
    if (headings.length === 1 && dates.length === 1) cards.push({ element, heading, date });
    else for (const child of element.children.toReversed()) if (isElement(child)) rest.push(child);
  }
  return cards;
}

/** Two are enough to know that it is not one. */
function gather(
  element: MarkupElement,
  found: ReadonlyMap<MarkupElement, Found>,
  isHeading: IsHeading,
): Found {
  const own = dateOf(element);
  const dates = new Set(own === '' ? [] : [own]);
  const headings = isHeading(element) ? [element] : [];
  for (const child of element.children) {
    const inside = isElement(child) ? found.get(child) : undefined;
    if (!inside) continue;
    if (headings[0] !== element) headings.push(...inside.headings);
    for (const date of inside.dates) if (dates.size < 2) dates.add(date);
  }
  return { headings: headings.slice(0, 2), dates: [...dates] };
}
