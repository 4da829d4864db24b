import { describe, expect, test } from 'vitest';
import type { Key } from '../key';
import { createColumnCounting } from './columnCounting';
import { OTHER_TOPIC, type StoryFacts, type StoryFilter } from './counting';
import { RowBits } from './rowBits';
import { createScanCounting } from './scanCounting';
import { BINS } from './testRules';
import { toColumns } from './toColumns';

const NO_FILTER: StoryFilter = { days: null, region: null, topics: null, text: null };

const ENGINES = [
  ['a scan of all stories', createScanCounting],
  ['typed columns', createColumnCounting],
] as const;

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
