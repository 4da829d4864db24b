import type { Term } from './glossary';

/** Endings of adjectives; one that a name ends with gives way to any of them. */
const ADJECTIVE = /(?:er|en|em|es|e)$/u;
const ADJECTIVE_FORMS = '(?:er|en|em|es|e)';

/** Endings of nouns. Abbreviations such as "CIO" only take an s. */
const NOUN_FORMS = '(?:es|en|er|ern|s|n|e)?';
const ABBREVIATION_FORMS = 's?';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One word of a name, in all its cases. Only what is written small goes before a noun as adjectives
 *  do, or is one at the start of a name: "Digitaler Zwilling", "Künstliche Intelligenz". */
function formsOf(word: string, isLast: boolean): string {
  if (!isLast && ADJECTIVE.test(word))
    return escaped(word.replace(ADJECTIVE, '')) + ADJECTIVE_FORMS;
  if (!isLast) return escaped(word);
  const isNoun = /\p{Ll}{3}$/u.test(word);
  return escaped(word) + (isNoun ? NOUN_FORMS : ABBREVIATION_FORMS);
}

/** "Smart City" also stands as "Smart-City". */
function patternOf(name: string): string {
  const words = name.split(/\s+/);
  return words.map((word, index) => formsOf(word, index === words.length - 1)).join('[\\s-]+');
}

/** The terms of a glossary that occur in a text, each once, in the order of the text. Only whole words
 *  count, with German endings and as parts of compounds with hyphens ("OZG-Dienste"); of names that
 *  overlap the longest wins: "Föderale Digitalstrategie" is not also "Digitalstrategie". */
export function findTerms(text: string, terms: readonly Term[]): Term[] {
  const names = terms
    .flatMap((term) => [term.term, ...term.also].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return [];
  const any = names.map(({ name }) => `(${patternOf(name)})`).join('|');
  const found = new Set<Term>();
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
  )) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const name = names[which];
    if (name) found.add(name.term);
  }
  return [...found];
}
