import type { Key } from '../key';
import { type Clues, findClues } from './clues';
import { findHits } from './findHits';
import { firstSentence } from './firstSentence';
import type { Gazetteer } from './gazetteer';
import type { Hit } from './hit';
import { locateByDateline } from './locateByDateline';
import { certainUnits, locateByText } from './locateByText';
import { type Located, NOWHERE, withMentions } from './located';
import { isOrganisation } from './organisations';
import { readDateline } from './readDateline';
import type { Rule } from './rules';
import { type Token, tokenize } from './tokenize';

/** Press conferences are held in Berlin: "in Berlin" places no story that has another dateline. */
const PRESS_VENUE = '11000000';
const WEAK: ReadonlySet<Rule> = new Set(['town-in-text', 'subject', 'event']);

type Passage = { text: string; tokens: readonly Token[]; hits: readonly Hit[] };

/** Finds where a story belongs. The dateline decides (the words before the headline's first colon,
 *  or else the kicker above it); where it names no place, the kicker, the first sentence and a
 *  headline without dateline may, on evidence of a place. Nothing is guessed: a name that may mean
 *  several places gives 'ambiguous' with them as candidates. Any text gives an answer, in time that
 *  grows with its length only. */
export function locate(
  story: { title: string; summary: string; kicker?: string | null },
  gazetteer: Gazetteer,
): Located {
  const dateline = readDateline(story.title);
  const kicker = passage(story.kicker ?? '', gazetteer);
  const headline = passage(story.title.slice(dateline ? dateline.length : 0), gazetteer);
  const teaser = passage(story.summary, gazetteer);
  const clues = once(() => findClues([...headline.tokens, ...teaser.tokens], gazetteer));
  const head = dateline ?? story.kicker ?? null;
  const located =
    (head === null ? undefined : locateByDateline(head, clues, gazetteer)) ??
    readText(dateline, kicker, firstOf(teaser), headline, clues) ??
    NOWHERE;
  const named = [...kicker.hits, ...headline.hits, ...teaser.hits];
  if (named.length === 0) return located;
  return withMentions(
    located,
    certainUnits(named, clues()).map(({ unit }): Key => unit.key),
  );
}

/** Where a body such as Vitako has its seat or met the press is not where its story is. */
function readText(
  dateline: string | null,
  kicker: Passage,
  sentence: Passage,
  headline: Passage,
  clues: () => Clues,
): Located | undefined {
  const body = dateline !== null && isOrganisation(tokenize(dateline));
  const isTrusted = ({ rule, units }: Hit): boolean =>
    dateline === null ||
    !WEAK.has(rule) ||
    (!body && !units.some((unit) => unit.key === PRESS_VENUE));
  for (const { text, tokens, hits } of body ? [kicker, sentence] : [kicker, sentence, headline]) {
    const kept = hits.filter(isTrusted);
    const located = kept.length > 0 ? locateByText(text, tokens, kept, clues()) : undefined;
    if (located) return located;
  }
  return undefined;
}

function passage(text: string, gazetteer: Gazetteer): Passage {
  const tokens = tokenize(text);
  return { text, tokens, hits: findHits(tokens, gazetteer) };
}

function firstOf({ text, tokens, hits }: Passage): Passage {
  const { length } = firstSentence(text);
  return { text, tokens, hits: hits.filter((hit) => (tokens[hit.from]?.start ?? 0) < length) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
