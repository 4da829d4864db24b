import { isInside, type Key, pathOf } from '../key';
import type { TopicId } from '../story';
import {
  type Counting,
  type DaySpan,
  OTHER_TOPIC,
  type RegionFilter,
  type StoryFacts,
  type StoryFilter,
  type UnitCount,
} from './counting';

type Part = keyof StoryFilter;

const topicsOf = (facts: StoryFacts): readonly TopicId[] =>
  facts.topics.length > 0 ? facts.topics : [OTHER_TOPIC];

const mainTopic = (facts: StoryFacts): TopicId => facts.topics[0] ?? OTHER_TOPIC;

function isInRegion(places: readonly Key[], region: RegionFilter): boolean {
  if (places.length === 0) return region.placeless;
  return places.some((place) => region.units.some((unit) => isInside(place, unit)));
}

function passes(facts: StoryFacts, row: number, filter: StoryFilter, but: Part | null): boolean {
  const { days, region, topics, text } = filter;
  if (days && but !== 'days' && (facts.day < days.from || facts.day > days.to)) return false;
  if (region && but !== 'region' && !isInRegion(facts.places, region)) return false;
  if (topics && but !== 'topics' && !topicsOf(facts).some((id) => topics.includes(id)))
    return false;
  return !text || text.has(row);
}

function spanOf(facts: readonly StoryFacts[]): DaySpan | null {
  const newest = facts[0];
  const oldest = facts.at(-1);
  return newest && oldest ? { from: oldest.day, to: newest.day } : null;
}

/** The bin a day lies in, by bisection; -1 if none. */
function binOf(day: number, bins: readonly DaySpan[]): number {
  let low = 0;
  let high = bins.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle] as DaySpan;
    if (day < bin.from) high = middle - 1;
    else if (day > bin.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Counting by one scan of all stories per question: right for feeds of some thousand stories.
 *  `facts` stand in list order. */
export function createScanCounting(facts: readonly StoryFacts[]): Counting {
  const topics = [...new Set(facts.map(mainTopic))].sort();

  function* passing(filter: StoryFilter, but: Part | null): Generator<[StoryFacts, number]> {
    for (const [row, story] of facts.entries()) {
      if (passes(story, row, filter, but)) yield [story, row];
    }
  }

  return {
    size: facts.length,
    topics,
    days: spanOf(facts),

    byUnit(filter) {
      const units = new Map<Key, UnitCount>();
      const unit = (key: Key): UnitCount => {
        const known = units.get(key) ?? { own: 0, inside: 0 };
        units.set(key, known);
        return known;
      };
      let placeless = 0;
      let total = 0;
      for (const [story] of passing(filter, 'region')) {
        total += 1;
        if (story.places.length === 0) placeless += 1;
        for (const place of new Set(story.places)) unit(place).own += 1;
        for (const key of new Set(story.places.flatMap(pathOf))) unit(key).inside += 1;
      }
      return { units, placeless, total };
    },

    byTopic(filter) {
      const counts = new Map<TopicId, number>();
      for (const [story] of passing(filter, 'topics')) {
        for (const id of new Set(topicsOf(story))) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },

    byBin(filter, bins) {
      const counts = new Uint32Array(bins.length * topics.length);
      for (const [story] of passing(filter, 'days')) {
        const bin = binOf(story.day, bins);
        if (bin < 0) continue;
        const cell = bin * topics.length + topics.indexOf(mainTopic(story));
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return counts;
    },

    rows(filter) {
      return Uint32Array.from(passing(filter, null), ([, row]) => row);
    },
  };
}
