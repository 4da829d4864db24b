import { foldGerman, foldPlain } from '../foldGerman';

/** White space and punctuation part words, as in the search of feeds. */
const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;

export const splitWords = (text: string): string[] => text.split(BETWEEN_WORDS).filter(Boolean);

/** A word is found however its umlauts are typed: "Münster" under 'muenster' and 'munster'. */
export const bothFoldings = (word: string): string[] => [
  ...new Set([foldGerman(word), foldPlain(word)]),
];

/** The words of a query as they are looked up; the last one may go on. */
export const queryTerms = (query: string): string[] => splitWords(query).map(foldGerman);
