import { describeValue } from '../decodeError';
import type { Wanted } from '../wanted';
import { absoluteLink } from './absoluteLink';
import type { Article } from './article';
import type { Rejected } from './jsonFeed';
import { readAnyDate } from './readAnyDate';

/** What a source says of one story, as plain text, not checked yet; empty where it says nothing. */
export type StatedArticle = {
  id: string;
  url: string;
  title: string;
  date: string;
  summary: string;
  categories: readonly string[];
};

/** Where title, date and link of a story stand in the source, for messages. */
export type Whereabouts = { title: string; date: string; url: string };

/** Makes an article of what a source states, or says which part of it is missing or wrong.
 *  @param base the address relative links start from, or null */
export function checkArticle(
  { id, url, title, date, summary, categories }: StatedArticle,
  at: Whereabouts,
  base: string | null,
): Article | Rejected {
  const reject = (path: string, wanted: Wanted, got: string): Rejected => {
    return { path, wanted, got: describeValue(got || undefined), id: id || null };
  };
  const headline = singleSpaced(title);
  if (headline === '') return reject(at.title, 'filledText', title);
  const day = readAnyDate(date);
  if (!day) return reject(at.date, 'date', date.trim());
  const link = url.trim() === '' ? null : absoluteLink(url, base);
  if (link === undefined) return reject(at.url, 'link', url.trim());
  return {
    id: ownText(id.trim()) || null,
    url: link && ownText(link),
    title: headline,
    kicker: null,
    summary: singleSpaced(summary),
    day,
    categories: categories.map(singleSpaced).filter((category) => category !== ''),
  };
}

/** Whether a row is left out. */
export const isRejected = (row: object): row is Rejected => 'wanted' in row;

const singleSpaced = (text: string): string => ownText(text.replace(/\s+/g, ' ').trim());

/** A copy: engines keep the whole source in memory for a text that was cut out of it. */
const ownText = (text: string): string => ` ${text}`.slice(1);
