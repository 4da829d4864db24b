import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Key, levelOf } from '../key';
import type { TopicId } from '../story';
import { createColumnCounting } from './columnCounting';
import {
  type Counting,
  type DaySpan,
  OTHER_TOPIC,
  type RowSet,
  type StoryFacts,
  type StoryFilter,
} from './counting';
import { RowBits } from './rowBits';
import { createScanCounting } from './scanCounting';
import { toColumns } from './toColumns';

// Thousands of counts by hand take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const NO_FILTER: StoryFilter = { days: null, region: null, topics: null, text: null };

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

const anyFacts = (maxLength: number): fc.Arbitrary<StoryFacts[]> =>
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

type Part = keyof StoryFilter;

/** As `StoryFilter`, with the text's rows by number. */
type PlainFilter = Omit<StoryFilter, 'text'> & { text: readonly number[] | null };

const anyPart = {
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
const anyFilter: fc.Arbitrary<PlainFilter> = fc.record(anyPart);

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

const BINS: readonly DaySpan[] = [
  { from: FIRST_DAY - 20, to: FIRST_DAY - 11 },
  { from: FIRST_DAY - 3, to: FIRST_DAY + 9 },
  { from: FIRST_DAY + 15, to: FIRST_DAY + 15 },
  { from: FIRST_DAY + 17, to: FIRST_DAY + 99 },
];

/** Answers to all questions, from the stories one by one. */
function answersByHand(facts: readonly StoryFacts[], filter: PlainFilter) {
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
function answersOf(counting: Counting, plain: PlainFilter, text: RowSet | null) {
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
    byTopic: [...TOPICS, OTHER_TOPIC].map((id) => byTopic.get(id) ?? 0),
    byBin: [...counting.byBin(filter, BINS)],
    count: counting.count(filter),
    rows: [...counting.rows(filter)],
    page: [...counting.rows(filter, 5, 2)],
    has: Array.from({ length: counting.size }, (_, row) => counting.has(filter, row)),
    tally: counting.tally(filter),
    newest: UNITS.map((unit) => [...counting.newest(unit, filter, 3)]),
  };
}

const textOf = (facts: readonly StoryFacts[], { text }: PlainFilter) =>
  text && RowBits.of(facts.length, text);

const ENGINES = [
  ['a scan of all stories', createScanCounting],
  ['typed columns', createColumnCounting],
] as const;

describe.each(ENGINES)('linked views by %s, for any stories and filters', (_, createCounting) => {
  test('every view has what the rules say, one story at a time', () => {
    fc.assert(
      fc.property(anyFacts(300), anyFilter, (facts, filter) => {
        const counting = createCounting(toColumns(facts));
        expect(answersOf(counting, filter, textOf(facts, filter))).toEqual(
          answersByHand(facts, filter),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('however filters changed before', () => {
    const anyChange = fc.oneof(
      ...(Object.keys(anyPart) as Part[]).map((part) =>
        anyPart[part].map((value): Partial<PlainFilter> => ({ [part]: value })),
      ),
      fc.constant(NO_FILTER as PlainFilter),
    );
    fc.assert(
      fc.property(
        anyFacts(150),
        fc.array(anyChange, { minLength: 2, maxLength: 12 }),
        (facts, changes) => {
          const counting = createCounting(toColumns(facts));
          const texts = new Map<unknown, RowSet | null>();
          let filter = NO_FILTER as PlainFilter;
          for (const change of [...changes, ...changes]) {
            filter = { ...filter, ...change };
            if (!texts.has(filter.text)) texts.set(filter.text, textOf(facts, filter));
            expect(answersOf(counting, filter, texts.get(filter.text) ?? null)).toEqual(
              answersByHand(facts, filter),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test("for any unit the map's total equals the length of the list once it is chosen", () => {
    fc.assert(
      fc.property(anyFacts(150), anyFilter, (facts, plain) => {
        const counting = createCounting(toColumns(facts));
        const filter = { ...plain, text: textOf(facts, plain) };
        const { units, placeless } = counting.byUnit(filter);
        for (const [unit, { inside }] of units) {
          const region = { units: [unit], placeless: false };
          expect(counting.rows({ ...filter, region })).toHaveLength(inside);
        }
        const region = { units: [], placeless: true };
        expect(counting.count({ ...filter, region })).toBe(placeless);
      }),
    );
  });

  test('counts that were given do not change afterwards', () => {
    fc.assert(
      fc.property(anyFacts(150), anyFilter, fc.array(anyPart.days), (facts, plain, others) => {
        const counting = createCounting(toColumns(facts));
        const filter = { ...plain, text: null };
        const { units } = counting.byUnit(filter);
        const before = [...units];
        for (const days of others) counting.byUnit({ ...filter, days });
        expect([...units]).toEqual(before);
        expect([...units.keys()]).toEqual(before.map(([unit]) => unit));
      }),
    );
  });
});

describe.each(ENGINES)('counting rules by example, by %s', (_, createCounting) => {
  const key = (text: string) => text as Key;
  const facts: StoryFacts[] = [
    { day: 20_003, places: [key('05570008')], topics: ['ozg'] },
    { day: 20_002, places: [key('05')], topics: [] },
    { day: 20_002, places: [], topics: ['ozg', 'strategie'] },
    { day: 20_001, places: [key('05562'), key('05570008')], topics: [] },
    { day: 20_000, places: [key('02')], topics: [] },
  ];
  const counting = createCounting(toColumns(facts));
  const inRegion = (...units: string[]) => ({
    ...NO_FILTER,
    region: { units: units.map(key), placeless: false },
  });

  test('a story of a Land is not in the filter of one of its Kreise', () => {
    expect([...counting.rows(inRegion('05570'))]).toEqual([0, 3]);
  });

  test('a story with two places in one Land counts once there', () => {
    expect(counting.byUnit(NO_FILTER).units.get(key('05'))).toEqual({ own: 1, inside: 3 });
  });

  test('a story with places in two chosen units is listed once', () => {
    expect([...counting.rows(inRegion('05562', '05570'))]).toEqual([0, 3]);
  });

  test('Hamburg is one place, whichever of its keys is chosen', () => {
    for (const hamburg of ['02', '02000', '02000000']) {
      expect([...counting.rows(inRegion(hamburg))]).toEqual([4]);
    }
  });

  test('stories without a place are counted apart', () => {
    expect(counting.byUnit(NO_FILTER).placeless).toBe(1);
  });

  test('stories without a topic are "sonstiges"', () => {
    expect(counting.byTopic(NO_FILTER).get(OTHER_TOPIC)).toBe(3);
  });

  test('the sentence tells places of the listed stories, though they lie outside the region', () => {
    const tally = { gemeinde: 1, kreis: 1, land: 0, placeless: 0 };
    expect(counting.tally(inRegion('05562'))).toEqual(tally);
  });

  test('days with several stories stand once on the time axis', () => {
    expect([...counting.storyDays]).toEqual([20_000, 20_001, 20_002, 20_003]);
    expect(counting.days).toEqual({ from: 20_000, to: 20_003 });
  });

  test('no stories at all have no days, and nothing to count', () => {
    const none = createCounting(toColumns([]));
    expect(none.days).toBeNull();
    expect(none.byUnit(inRegion('05'))).toMatchObject({ total: 0, placeless: 0 });
    expect([...none.rows(NO_FILTER)]).toEqual([]);
    expect([...none.byBin(NO_FILTER, BINS)]).toEqual([]);
  });

  test('a search of the stories before a refresh still filters', () => {
    const older = RowBits.of(2, [0, 1]);
    expect([...counting.rows({ ...NO_FILTER, text: older })]).toEqual([0, 1]);
  });
});
