import fc from 'fast-check';
import { type Key, levelOf } from '../key';
import type { TopicId } from '../story';
import {
  type Counting,
  type DaySpan,
  OTHER_TOPIC,
  type RowSet,
  type StoryFacts,
  type StoryFilter,
} from './counting';
import { RowBits } from './rowBits';

/** Ways to write a place, and the units it lies in, from the Land to itself. */
const PLACES: Record<string, readonly string[]> = {
  '05': ['05'],
  '05570': ['05', '05570'],
  '05570008': ['05', '05570', '05570008'],
  '05570004': ['05', '05570', '05570004'],
  '05562': ['05', '05562'],
  '02': ['02000000'],
  '02000': ['02000000'],
  '02000000': ['02000000'],
  '04': ['04'],
  '04011': ['04', '04011000'],
  '04011000': ['04', '04011000'],
  '09162': ['09', '09162000'],
  '09184': ['09', '09184'],
  // Of no place that exists, under towns that are a Kreis or a Land as well.
  '09162077': ['09', '09162000', '09162077'],
  '11000007': ['11000000', '11000007'],
  '11077007': ['11000000', '11077', '11077007'],
};
const UNITS = [...new Set(Object.values(PLACES).flat())] as Key[];
const TOPICS = ['ozg', 'strategie', 'smart-city'];
const FIRST_DAY = 20_000;

const pathOf = (place: string) => PLACES[place] ?? [];
const unitOf = (place: string) => pathOf(place).at(-1) as Key;

export const anyFacts = (maxLength: number): fc.Arbitrary<StoryFacts[]> =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40 }),
        places: fc.array(fc.constantFrom(...(Object.keys(PLACES) as Key[])), { maxLength: 3 }),
        topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 3 }),
      }),
      { maxLength, size: 'max' },
    )
    .map((facts) => facts.sort((a, b) => b.day - a.day));

export type Part = keyof StoryFilter;

/** As `StoryFilter`, with the text's rows by number. */
export type PlainFilter = Omit<StoryFilter, 'text'> & { text: readonly number[] | null };

export const anyPart = {
  days: fc.option(
    fc
      .tuple(
        fc.integer({ min: FIRST_DAY - 10, max: FIRST_DAY + 50 }),
        fc.integer({ max: 30, min: -1 }),
      )
      .map(([from, length]) => ({ from, to: from + length })),
  ),
  region: fc.option(
    fc.record({
      units: fc.array(fc.constantFrom(...([...Object.keys(PLACES), '13', 'x'] as Key[])), {
        maxLength: 3,
      }),
      placeless: fc.boolean(),
    }),
  ),
  topics: fc.option(fc.uniqueArray(fc.constantFrom('ozg', 'smart-city', OTHER_TOPIC, 'gone'))),
  text: fc.option(fc.array(fc.nat({ max: 310 }), { size: 'max', maxLength: 300 })),
};
export const anyFilter: fc.Arbitrary<PlainFilter> = fc.record(anyPart);

const topicsOf = ({ topics }: StoryFacts): readonly TopicId[] =>
  topics.length > 0 ? topics : [OTHER_TOPIC];

/** The rules once more, one story at a time, as plainly as they can be written. */
function passes(story: StoryFacts, row: number, filter: PlainFilter, but?: Part): boolean {
  const { days, region, topics, text }: PlainFilter = { ...filter, ...(but && { [but]: null }) };
  if (days && (story.day < days.from || story.day > days.to)) return false;
  if (text && !text.includes(row)) return false;
  if (topics && !topicsOf(story).some((id) => topics.includes(id))) return false;
  if (!region) return true;
  if (story.places.length === 0) return region.placeless;
  return story.places.some((place) =>
    region.units.some((unit) => pathOf(place).includes(unitOf(unit))),
  );
}

export const BINS: readonly DaySpan[] = [
  { from: FIRST_DAY - 20, to: FIRST_DAY - 11 },
  { from: FIRST_DAY - 3, to: FIRST_DAY + 9 },
  { from: FIRST_DAY + 15, to: FIRST_DAY + 15 },
  { from: FIRST_DAY + 17, to: FIRST_DAY + 99 },
];

/** Answers to all questions, from the stories one by one. */
export function answersByHand(facts: readonly StoryFacts[], filter: PlainFilter) {
  const numbered = facts.map((story, row) => ({ ...story, row }));
  const passing = (but?: Part) => numbered.filter((story) => passes(story, story.row, filter, but));
  const [listed, onMap, ofAnyTopic, ofAnyDay] = [
    passing(),
    passing('region'),
    passing('topics'),
    passing('days'),
  ];
  const rows = listed.map(({ row }) => row);
  const at = (unit: Key) =>
    onMap.filter(({ places }) => places.some((place) => unitOf(place) === unit));
  const inside = (unit: Key) =>
    onMap.filter(({ places }) => places.some((place) => pathOf(place).includes(unit)));
  const units = UNITS.map((unit) => ({
    unit,
    own: at(unit).length,
    inside: inside(unit).length,
  }));
  const mains = [...new Set(facts.map((story) => topicsOf(story)[0] as TopicId))].sort();
  const places = new Set(listed.flatMap((story) => story.places.map(unitOf)));
  const ofLevel = (level: string) => [...places].filter((unit) => levelOf(unit) === level).length;
  return {
    topics: mains,
    units: units.filter((it) => it.inside > 0),
    placeless: onMap.filter((story) => story.places.length === 0).length,
    total: onMap.length,
    byTopic: [...TOPICS, OTHER_TOPIC].map(
      (id) => ofAnyTopic.filter((story) => topicsOf(story).includes(id)).length,
    ),
    byBin: BINS.flatMap(({ from, to }) =>
      mains.map((id) => {
        const ofTopic = ofAnyDay.filter((story) => topicsOf(story)[0] === id);
        return ofTopic.filter(({ day }) => day >= from && day <= to).length;
      }),
    ),
    count: rows.length,
    rows,
    page: rows.slice(2, 7),
    has: facts.map((_, row) => rows.includes(row)),
    tally: {
      gemeinde: ofLevel('gemeinde'),
      kreis: ofLevel('kreis'),
      land: ofLevel('land'),
      placeless: listed.filter((story) => story.places.length === 0).length,
    },
    newest: UNITS.map((unit) =>
      at(unit)
        .slice(0, 3)
        .map(({ row }) => row),
    ),
  };
}

/** The same answers, as counting gives them. Parts of the filter are new objects each time. */
export function answersOf(counting: Counting, plain: PlainFilter, text: RowSet | null) {
  const filter: StoryFilter = {
    days: plain.days,
    region: plain.region && { ...plain.region },
    topics: plain.topics && [...plain.topics],
    text,
  };
  const { units, placeless, total } = counting.byUnit(filter);
  const byTopic = counting.byTopic(filter);
  return {
    topics: counting.topics,
    units: UNITS.flatMap((unit) => {
      const count = units.get(unit);
      return count ? [{ unit, ...count }] : [];
    }),
    placeless,
    total,
    byTopic: [...TOPICS, OTHER_TOPIC].map((id) => byTopic.get(id)),
    byBin: [...counting.byBin(filter, BINS)],
    count: counting.count(filter),
    rows: [...counting.rows(filter)],
    page: [...counting.rows(filter, 5, 2)],
    has: Array.from({ length: counting.size }, (_, row) => counting.has(filter, row)),
    tally: counting.tally(filter),
    newest: UNITS.map((unit) => [...counting.newest(unit, filter, 3)]),
  };
}

export const textOf = (facts: readonly StoryFacts[], { text }: PlainFilter) =>
  text && RowBits.of(facts.length, text);
