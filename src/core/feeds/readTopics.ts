import type { Topic } from '../config';
import { foldGerman } from '../foldGerman';
import type { TopicId } from '../story';
import type { Article } from './article';

/** Gives the topics of an article, the main one first; empty means "Sonstiges". */
export type TopicReader = (
  article: Pick<Article, 'title' | 'summary' | 'categories'>,
) => readonly TopicId[];

type Keywords = Pick<Topic, 'id' | 'label' | 'keywords'>;

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d-]+$/u;
const INFLECTION = '(?:e|n|s|en|es|er|ern|em)?';

/** Makes a reader of topics from the config's topics.
 *
 *  The source's own categories decide where one of them is a topic's id or label. Else keywords
 *  do: whole words or whole parts of a hyphenated word, inflected or not, upper and lower case,
 *  umlauts and their spellings (ä, ae) alike; keywords all in capitals (CIO, OZG) only so. Topics
 *  named in the headline come before those of the teaser, then the order of the config counts. */
export function createTopicReader(topics: readonly Keywords[]): TopicReader {
  const byCategory = new Map(topics.flatMap(namesOf));
  const matchers = topics.map((topic) => ({ id: topic.id, matches: matcherOf(topic.keywords) }));
  const namedIn = (text: string) => matchers.filter((it) => it.matches(text)).map((it) => it.id);
  return ({ title, summary, categories }) => {
    const own = categories.flatMap((category) => byCategory.get(fold(category)) ?? []);
    return [...new Set(own.length > 0 ? own : [...namedIn(title), ...namedIn(summary)])];
  };
}

function namesOf({ id, label }: Keywords): [string, TopicId][] {
  const labels = typeof label === 'string' ? [label] : Object.values(label);
  return [id, ...labels].map((name) => [fold(name), id]);
}

function matcherOf(keywords: readonly string[]): (text: string) => boolean {
  const exact = wordPattern(
    keywords.filter((it) => ACRONYM.test(it)),
    's?',
  );
  const folded = wordPattern(
    keywords.filter((it) => !ACRONYM.test(it)).map((it) => fold(it)),
    INFLECTION,
  );
  return (text) => exact.test(text) || folded.test(fold(text));
}

function wordPattern(words: readonly string[], ending: string): RegExp {
  if (words.length === 0) return /(?!)/;
  const escaped = words.map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'),
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})${ending}(?![\\p{L}\\d])`, 'u');
}

const fold = (text: string): string => foldGerman(text.normalize('NFC')).trim();
