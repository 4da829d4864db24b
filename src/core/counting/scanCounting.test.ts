import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalKey, isInside, type Key, pathOf } from '../key';
import { OTHER_TOPIC, type StoryFacts, type StoryFilter } from './counting';
import { createScanCounting } from './scanCounting';

const NO_FILTER: StoryFilter = { days: null, region: null, topics: null, text: null };

const KEYS = [
  '05',
  '05570',
  '05570008',
  '05562',
  '02000000',
  '04',
  '04011000',
  '09162000',
  '09184',
];

const anyFacts = fc
  .array(
    fc.record({
      day: fc.integer({ min: 20_000, max: 20_040 }),
      places: fc.uniqueArray(fc.constantFrom(...(KEYS as Key[])), { maxLength: 3 }),
      topics: fc.uniqueArray(fc.constantFrom('ozg', 'strategie', 'smart-city'), { maxLength: 2 }),
    }),
    { maxLength: 30 },
  )
  .map((facts): StoryFacts[] => facts.sort((a, b) => b.day - a.day));

const anyFilter: fc.Arbitrary<StoryFilter> = fc.record({
  days: fc.option(
    fc
      .tuple(fc.integer({ min: 19_990, max: 20_050 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length })),
  ),
  region: fc.option(
    fc.record({
      units: fc.uniqueArray(fc.constantFrom(...(KEYS as Key[])), { maxLength: 2 }),
      placeless: fc.boolean(),
    }),
  ),
  topics: fc.option(
    fc.uniqueArray(fc.constantFrom('ozg', 'smart-city', OTHER_TOPIC), { minLength: 1 }),
  ),
  text: fc.option(fc.array(fc.nat({ max: 29 })).map((rows) => new Set(rows))),
});

const topicsOf = ({ topics }: StoryFacts) => (topics.length > 0 ? topics : [OTHER_TOPIC]);

/** The rules once more, one story at a time, as plainly as they can be written. */
function oracle(story: StoryFacts, row: number, filter: StoryFilter, but?: keyof StoryFilter) {
  const days = but === 'days' ? null : filter.days;
  const region = but === 'region' ? null : filter.region;
  const topics = but === 'topics' ? null : filter.topics;
  return (
    (!days || (story.day >= days.from && story.day <= days.to)) &&
    (!region ||
      (story.places.length === 0
        ? region.placeless
        : story.places.some((place) => region.units.some((unit) => isInside(place, unit))))) &&
    (!topics || topicsOf(story).some((id) => topics.includes(id))) &&
    (!filter.text || filter.text.has(row))
  );
}

describe('linked views, for any stories and filters', () => {
  test('the list has the stories that pass every filter, in order', () => {
    fc.assert(
      fc.property(anyFacts, anyFilter, (facts, filter) => {
        const expected = facts.flatMap((story, row) => (oracle(story, row, filter) ? [row] : []));
        expect([...createScanCounting(facts).rows(filter)]).toEqual(expected);
      }),
    );
  });

  test("for any unit the map's total equals the length of the list once it is chosen", () => {
    fc.assert(
      fc.property(anyFacts, anyFilter, (facts, filter) => {
        const counting = createScanCounting(facts);
        const { units, placeless } = counting.byUnit(filter);
        for (const [unit, { inside }] of units) {
          const region = { units: [unit], placeless: false };
          expect(counting.rows({ ...filter, region })).toHaveLength(inside);
        }
        const region = { units: [], placeless: true };
        expect(counting.rows({ ...filter, region })).toHaveLength(placeless);
      }),
    );
  });

  test('a story counts once in every total and once in each unit it lies in', () => {
    fc.assert(
      fc.property(anyFacts, anyFilter, (facts, filter) => {
        const passing = facts.filter((story, row) => oracle(story, row, filter, 'region'));
        const { units, total } = createScanCounting(facts).byUnit(filter);
        expect(total).toBe(passing.length);
        for (const key of new Set(passing.flatMap(({ places }) => places.flatMap(pathOf)))) {
          expect(units.get(key)).toEqual({
            own: passing.filter(({ places }) => places.includes(key)).length,
            inside: passing.filter(({ places }) => places.some((it) => isInside(it, key))).length,
          });
        }
      }),
    );
  });

  test('topic chips ignore topics, the timeline ignores dates', () => {
    fc.assert(
      fc.property(anyFacts, anyFilter, (facts, filter) => {
        const counting = createScanCounting(facts);
        const byTopic = counting.byTopic(filter);
        for (const id of ['ozg', 'strategie', 'smart-city', OTHER_TOPIC]) {
          const expected = facts.filter(
            (story, row) => oracle(story, row, filter, 'topics') && topicsOf(story).includes(id),
          );
          expect(byTopic.get(id) ?? 0).toBe(expected.length);
        }
        const bins = [
          { from: 20_000, to: 20_009 },
          { from: 20_015, to: 20_040 },
        ];
        const expected = bins.flatMap(({ from, to }) =>
          counting.topics.map(
            (id) =>
              facts.filter(
                (story, row) =>
                  oracle(story, row, filter, 'days') &&
                  story.day >= from &&
                  story.day <= to &&
                  topicsOf(story)[0] === id,
              ).length,
          ),
        );
        expect([...counting.byBin(filter, bins)]).toEqual(expected);
      }),
    );
  });
});

describe('counting rules by example', () => {
  const key = (text: string) => canonicalKey(text as Key);
  const facts: StoryFacts[] = [
    { day: 20_003, places: [key('05570008')], topics: ['ozg'] },
    { day: 20_002, places: [key('05')], topics: [] },
    { day: 20_002, places: [], topics: ['ozg', 'strategie'] },
    { day: 20_001, places: [key('05562'), key('05570008')], topics: [] },
    { day: 20_000, places: [key('02')], topics: [] },
  ];
  const counting = createScanCounting(facts);

  test('a story of a Land is not in the filter of one of its Kreise', () => {
    const region = { units: [key('05570')], placeless: false };
    expect([...counting.rows({ ...NO_FILTER, region })]).toEqual([0, 3]);
  });

  test('a story with two places in one Land counts once there', () => {
    expect(counting.byUnit(NO_FILTER).units.get(key('05'))).toEqual({ own: 1, inside: 3 });
  });

  test('stories without a place are counted apart', () => {
    expect(counting.byUnit(NO_FILTER).placeless).toBe(1);
  });

  test('stories without a topic are "sonstiges"', () => {
    expect(counting.byTopic(NO_FILTER).get(OTHER_TOPIC)).toBe(3);
  });

  test('no stories at all have no days', () => {
    expect(createScanCounting([]).days).toBeNull();
  });
});
