import { expect, test } from 'vitest';
import { ColumnsBuilder } from './counting/columnsBuilder';
import { type Day, fromDayNumber } from './day';
import { joinSources } from './joinSources';
import type { Key } from './key';
import type { Story } from './story';
import type { StorySource } from './storySource';

type Row = { id: string; day: number; places: string[]; topics: string[] };

const row = (id: string, day: number, places: string[] = [], topics: string[] = []): Row => ({
  ...{ id, day, places, topics },
});

function sourceOf(rows: readonly Row[], isRemote = false): StorySource {
  const builder = new ColumnsBuilder(rows.length);
  for (const { day, places, topics } of rows) builder.add(day, places as Key[], topics);
  const story = ({ id, day }: Row) => ({ id, day: fromDayNumber(day) as Day }) as Story;
  const later = <T>(value: T) => (isRemote ? Promise.resolve(value) : value);
  return {
    columns: builder.build(),
    isRemote,
    page: (wanted) => later(Array.from(wanted, (at) => story(rows[at] as Row))),
    rowOf: (id) => later(rows.findIndex((it) => it.id === id)).valueOf() as number | undefined,
    search: (query) =>
      later(new Set(rows.flatMap(({ id }, at) => (id.includes(query) ? [at] : [])))),
  };
}

const FEED = sourceOf([row('new', 30, ['05570008'], ['ozg']), row('fa', 20), row('fb', 20)]);
const ARCHIVE = sourceOf([row('aa', 25, ['05', '06']), row('ab', 20, [], ['strategie'])], true);
const JOINED = joinSources([FEED, ARCHIVE]);

test('stories of several sources stand in one order, newest first', async () => {
  const page = await JOINED.page([0, 1, 2, 3, 4]);
  expect(page.map(({ id }) => id)).toEqual(['new', 'aa', 'fa', 'fb', 'ab']);
  expect([...JOINED.columns.day]).toEqual([30, 25, 20, 20, 20]);
});

test('places and topics stay with their story', () => {
  const { place, placeStart, keys, topic, topicStart, topics } = JOINED.columns;
  const of = (
    ids: Uint16Array | Uint8Array,
    start: Uint32Array,
    names: readonly string[],
    at: number,
  ) => [...ids.subarray(start[at], start[at + 1])].map((id) => names[id]);
  expect([0, 1, 2].map((at) => of(place, placeStart, keys, at))).toEqual([
    ...[['05570008'], ['05', '06'], []],
  ]);
  expect([0, 1, 4].map((at) => of(topic, topicStart, topics, at))).toEqual([
    ...[['ozg'], ['sonstiges'], ['strategie']],
  ]);
});

test('pages, ids and searches lead to the joined rows', async () => {
  expect((await JOINED.page([4, 0])).map(({ id }) => id)).toEqual(['ab', 'new']);
  const only = sourceOf([row('zz', 1)]);
  const withMissing = { ...only, rowOf: () => undefined };
  expect(await joinSources([withMissing, FEED]).rowOf('fa')).toBe(1);
  const found = await JOINED.search('b');
  expect([0, 1, 2, 3, 4].filter((at) => found.has(at))).toEqual([3, 4]);
});

test('a single source stays as it is', () => {
  expect(joinSources([FEED])).toBe(FEED);
});
