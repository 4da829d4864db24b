import { isInside } from '../key';
import { COMMON_WORDS } from './commonWords';
import { isEvent, isTownBody } from './designations';
import type { Gazetteer, Unit } from './gazetteer';
import type { Hit } from './hit';
import { FOREIGN } from './landscapes';
import type { NameMatch } from './nameIndex';
import { AND } from './reading';
import type { Token } from './tokenize';

const EVENT_TOWN = 50_000;
const SUBJECT_TOWN = 20_000;
const VERB =
  /^(?:hat|haben|will|wollen|wird|werden|ist|sind|startet|plant|setzt|bietet|bekommt|erhaelt|testet|stellt|baut|digitalisiert|nutzt|investiert|treibt|macht|geht|moechte|tritt|foerdert|beteiligt|modernisiert|erprobt|veroeffentlicht)$/;

/** A town in running text that has no word such as "Stadt" before it: a full name of several words,
 *  or a name with evidence around it. */
export function findTown(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Hit | undefined {
  const found = gazetteer.towns.longestAt(tokens, at);
  if (!found || tokens[at - 2]?.folded === 'sitz') return undefined;
  const to = at + found.count;
  const inLand = found.count === 1 ? insideNamedLand(tokens, at, found, gazetteer) : [];
  if (inLand.length > 0) return { rule: 'town-in-text', units: inLand, from: at, to };
  const first = tokens[at]?.folded ?? '';
  const common = COMMON_WORDS.has(first);
  const long = found.count > 1 && (tokens[to - 1]?.text.length ?? 0) > 1;
  // "Weil der Stadt das Geld fehlt": a word that begins a sentence is no name.
  if (long && !(common && at === 0)) {
    return { rule: 'town-in-text', units: found.units, from: at, to };
  }
  if (found.count === 1 && FOREIGN.has(first)) return undefined;
  if (isPlaced(tokens, at, to) && (!common || isSurelyTown(found, tokens[to]))) {
    return { rule: 'town-in-text', units: found.units, from: at, to };
  }
  return common ? undefined : findEventOrSubject(tokens, at, found);
}

/** "Internetwoche Köln"; "Bielefeld will …" at the beginning. */
function findEventOrSubject(
  tokens: readonly Token[],
  at: number,
  found: NameMatch<Unit>,
): Hit | undefined {
  const to = at + found.count;
  const eventTowns = largeOf(found, EVENT_TOWN);
  if (isAfter(tokens, at, EVENT) && eventTowns.length === 1) {
    return { rule: 'event', units: eventTowns, from: at - 1, to };
  }
  const large = largeOf(found, SUBJECT_TOWN);
  const begins = at === 0 && VERB.test(tokens[to]?.folded ?? '') && large.length === 1;
  return begins ? { rule: 'subject', units: large, from: at, to } : undefined;
}

const EVENT = { test: isEvent };

/** "Das hessische Kassel". */
function insideNamedLand(
  tokens: readonly Token[],
  at: number,
  { units }: NameMatch<Unit>,
  gazetteer: Gazetteer,
): readonly Unit[] {
  if (tokens[at]?.gap !== ' ') return [];
  for (const start of [at - 1, at - 2]) {
    const land = start < 0 ? undefined : gazetteer.landAdjectives.longestAt(tokens, start);
    if (!land || start + land.count !== at) continue;
    return units.filter((unit) => land.units.some(({ key }) => isInside(unit.key, key)));
  }
  return [];
}

/** "In Köln", "der Stadtrat von Köln"; a town takes no article: "im Norden" is not in it. */
function isPlaced(tokens: readonly Token[], at: number, to: number): boolean {
  if (isAfter(tokens, at, /^in$/)) return !isNumbered(tokens[to]);
  return isAfter(tokens, at, /^von$/) && isTownBody(tokens[at - 2]?.folded ?? '');
}

/** The word before is one of these, with nothing but a space between. */
export const isAfter = (
  tokens: readonly Token[],
  at: number,
  words: { test(folded: string): boolean },
): boolean => tokens[at]?.gap === ' ' && words.test(tokens[at - 1]?.folded ?? '');

/** "In Essen können …", not "in Regen und Nebel", nor a small Gemeinde. */
const isSurelyTown = (found: NameMatch<Unit>, next: Token | undefined): boolean =>
  found.count > 1 ||
  (largeOf(found, SUBJECT_TOWN).length === 1 &&
    !AND.has(next?.folded ?? '') &&
    next?.gap.startsWith(',') !== true);

const largeOf = ({ units }: NameMatch<Unit>, least: number): readonly Unit[] =>
  units.filter((unit) => unit.population >= least);

/** "In Halle 3" is at a fair. */
const isNumbered = (next: Token | undefined): boolean =>
  next?.gap === ' ' && /^(?:\d{1,3}|[A-Z])$/.test(next.text);
