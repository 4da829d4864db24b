import { archiveId } from '../archive/archiveOrder';
import { fromDayNumber } from '../day';
import { levelOf } from '../key';
import type { Story } from '../story';
import { type DemoFacts, type DemoPlan, demoFacts } from './demoFacts';
import { CLOSINGS, HOUSES, OTHER_TEXTS, SLOTS, TOPIC_TEXTS } from './demoTexts';
import { mixSeeds, pickOne, type Random, seededRandom } from './random';

/** How often a teaser has a second sentence. */
const CLOSING = 0.6;

const RULE_OF_LEVEL = { land: 'land', kreis: 'kreis', gemeinde: 'town' } as const;

/** Made-up stories with headlines and teasers, one by one in list order. Their ids begin with
 *  their day. The same plan gives the same stories. */
export function* demoStories(plan: DemoPlan): Generator<Story> {
  for (const facts of demoFacts(plan)) yield tell(facts, plan.seed);
}

function tell(facts: DemoFacts, seed: number): Story {
  const { places, topics, number } = facts;
  const random = seededRandom(mixSeeds(seed, 4, facts.day, number));
  const day = fromDayNumber(facts.day);
  const [first] = places;
  const texts = TOPIC_TEXTS.get(topics[0] ?? '') ?? OTHER_TEXTS;
  const dateline = places.length > 0 ? places.map(({ name }) => name).join(' / ') : null;
  const headline = fill(pickOne(texts.headlines, random), facts, random);
  const teaser = fill(pickOne(texts.teasers, random), facts, random);
  const closing = random() < CLOSING ? ` ${fill(pickOne(CLOSINGS, random), facts, random)}` : '';
  return {
    id: archiveId(day, number, ''),
    title: dateline === null ? headline : `${dateline}: ${headline}`,
    dateline,
    summary: teaser + closing,
    url: null,
    day,
    topics,
    places: places.map(({ key }) => key),
    mentions: [],
    status: first ? 'located' : 'none',
    by: first ? 'dateline' : null,
    evidence:
      first && dateline !== null
        ? { words: dateline, rule: RULE_OF_LEVEL[levelOf(first.key)] }
        : null,
  };
}

/** `{service2}` is a word of `service` as well. */
const SLOT = /\{([a-z]+)\d?\}/g;

function fill(text: string, { places }: DemoFacts, random: Random): string {
  const [first] = places;
  return text.replace(SLOT, (_, slot: string) => {
    if (slot === 'n') return String(2 + Math.floor(random() ** 2 * 90));
    if (slot === 'place') return first?.name ?? 'Berlin';
    if (slot === 'house') return HOUSES[first ? levelOf(first.key) : 'none'];
    return pickOne(SLOTS[slot] ?? [slot], random);
  });
}
