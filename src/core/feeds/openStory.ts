import type { Gazetteer } from '../dateline/gazetteer';
import type { Day } from '../day';
import { type Key, pathOf } from '../key';
import type { EditedStory } from './jsonFeed';

/** A place an ambiguous name may mean, as an editor tells it from the others. */
export type Candidate = {
  key: Key;
  name: string;
  within: string;
  population: number | null;
  /** What says so in the list `decisions` of decisions.json. */
  decision: { words: string; places: readonly Key[]; date: Day };
};

/** A story that an editor has to decide. */
export type OpenStory = {
  id: string;
  day: Day;
  title: string;
  words: string;
  candidates: readonly Candidate[];
};

/** @param today the day of an answer that is given now */
export function openStory(
  { id, day, title, dateline, evidence, places }: EditedStory,
  candidates: readonly Key[],
  gazetteer: Gazetteer,
  today: Day,
): OpenStory {
  const words = evidence?.words ?? dateline ?? title;
  // What the dateline names besides, and is certain, stays.
  const decide = (key: Key) => ({ words, places: [...new Set([...places, key])], date: today });
  return {
    ...{ id, day, title, words },
    candidates: candidates.map((key) => ({
      ...describePlace(key, gazetteer),
      decision: decide(key),
    })),
  };
}

function describePlace(key: Key, gazetteer: Gazetteer): Omit<Candidate, 'decision'> {
  const above = pathOf(key).slice(0, -1).reverse();
  const unit = gazetteer.unitOf(key);
  return {
    key,
    name: unit?.name ?? key,
    within: above.map((it) => gazetteer.unitOf(it)?.name ?? it).join(', '),
    population: unit?.population || null,
  };
}
