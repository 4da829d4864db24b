import { expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { StoryFilter } from '../core/counting/counting';
import { createScanCounting } from '../core/counting/scanCounting';
import { toColumns } from '../core/counting/toColumns';
import { type Day, toDayNumber } from '../core/day';
import type { Key } from '../core/key';
import { loadWords } from '../ui/words';
import { timelineTable } from './timelineTable';

const EVERYTHING = { days: null, region: null, topics: null, text: null };

const STORIES = [
  { day: '2025-03-03', places: ['05570008'], topics: ['ozg', 'strategie'] },
  { day: '2025-02-07', places: ['05570008'], topics: ['ozg'] },
  { day: '2025-02-06', places: ['09'], topics: ['strategie'] },
  { day: '2024-12-19', places: [], topics: ['ozg'] },
  { day: '2015-10-21', places: ['09'], topics: ['ozg'] },
] as const;

const counting = createScanCounting(
  toColumns(
    STORIES.map(({ day, places, topics }) => ({
      day: toDayNumber(day as Day),
      places: places as unknown as Key[],
      topics,
    })),
  ),
);
const time = chooseSlots(counting.storyDays, new Set()) as TimeSlots;

const tableOf = async (compared: readonly string[] = [], region: StoryFilter['region'] = null) =>
  timelineTable(await loadWords('de'), {
    time,
    countBins: (bins) => counting.byBin({ ...EVERYTHING, region }, bins),
    topics: counting.topics.map((id) => ({ id, label: id, color: 'blue' })),
    compared: compared as Key[],
    countUnitBins: (unit, bins) =>
      counting.byBin({ ...EVERYTHING, region: { units: [unit], placeless: false } }, bins),
    nameOf: (key) => key,
  });

test('each bar and each fold is a row, and the rows have all stories, each once', async () => {
  const { rows } = await tableOf();
  expect(rows).toHaveLength(time.slots.length);
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(STORIES.length);
  const fold = rows.find(({ name }) => name.endsWith('keine Meldungen'));
  expect(fold).toMatchObject({ name: '2016–2023: keine Meldungen', total: 0 });
});

test('there is a column for each topic that is the first of a story, and for no other', async () => {
  const { columns, rows } = await tableOf();
  expect(columns.map(({ label }) => label).slice(0, 2)).toEqual(['Zeitraum', 'Meldungen']);
  expect(
    columns
      .slice(2)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['ozg', 'strategie']);
  const sums = columns.slice(2).map(({ label, value }) => ({
    [label]: rows.reduce((sum, row) => sum + Number(value(row)), 0),
  }));
  expect(Object.assign({}, ...sums)).toEqual({ ozg: 4, strategie: 1 });
  const beckum = await tableOf([], { units: ['05570008' as Key], placeless: false });
  expect(beckum.columns.map(({ label }) => label)).toEqual(['Zeitraum', 'Meldungen', 'ozg']);
});

test('compared regions are columns, without a sum, for a story may lie in two of them', async () => {
  const { columns, rows } = await tableOf(['05', '09']);
  expect(columns.map(({ label }) => label)).toEqual(['Zeitraum', '05', '09']);
  const last = rows.at(-1);
  expect(columns.slice(1).map(({ value }) => last && value(last))).toEqual([1, 0]);
});

test('a row leads to its days', async () => {
  const { rows } = await tableOf();
  expect(rows[0]?.range).toMatchObject({ from: null });
  expect(rows.at(-1)?.range).toMatchObject({ to: null });
});
