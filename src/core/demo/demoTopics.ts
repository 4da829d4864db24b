import type { TopicId } from '../story';
import { pickByWeight, type Random, sumWeights } from './random';

/** How much a topic is in the news: from when on, and how strongly then. */
type Trend = { id: TopicId; weight: number; since: number };

/** The topics of the config, told by the years in which they came up. */
const TRENDS: readonly Trend[] = [
  { id: 'ozg', weight: 26, since: 2018 },
  { id: 'strategie', weight: 13, since: 2014 },
  { id: 'smart-city', weight: 15, since: 2016 },
  { id: 'organisation', weight: 14, since: 2000 },
  { id: 'foerderung', weight: 13, since: 2015 },
  { id: 'personalien', weight: 7, since: 2000 },
  { id: 'it-infrastruktur', weight: 17, since: 2000 },
];

/** Shares of stories with no topic, with one, with two; what is left has three. A story without
 *  a topic counts as one with "Sonstiges", so that a story has 1.4 topics. */
const NONE = 0.05;
const ONE = 0.61;
const TWO = 0.28;

/** Picks the topics of one story; the first is the main one. */
export type TopicPicker = (year: number, random: Random) => TopicId[];

const EARLIEST_SHARE = 0.06;

export function createTopicPicker(): TopicPicker {
  const byYear = new Map<number, Float64Array>();
  const sumsOf = (year: number): Float64Array => {
    const known = byYear.get(year);
    if (known) return known;
    const made = sumWeights(
      TRENDS.map(({ weight, since }) => {
        const risen = 1 / (1 + Math.exp(since - year));
        return weight * (EARLIEST_SHARE + (1 - EARLIEST_SHARE) * risen);
      }),
    );
    byYear.set(year, made);
    return made;
  };
  return (year, random) => {
    const many = random();
    const wanted = many < NONE ? 0 : many < NONE + ONE ? 1 : many < NONE + ONE + TWO ? 2 : 3;
    const picked: TopicId[] = [];
    while (picked.length < wanted) {
      const { id } = TRENDS[pickByWeight(sumsOf(year), random)] as Trend;
      if (!picked.includes(id)) picked.push(id);
    }
    return picked;
  };
}
