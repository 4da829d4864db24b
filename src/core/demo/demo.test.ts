import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalKey, type Key } from '../key';
import { compareStories } from '../story';
import { demoColumns } from './demoColumns';
import type { DemoPlace } from './demoPlaces';
import { demoStories } from './demoStories';

const read = (name: string): { properties: DemoPlace }[] =>
  JSON.parse(readFileSync(new URL(`../../../geo/${name}`, import.meta.url), 'utf8')).features;

const places = new Map<Key, DemoPlace>();
for (const name of ['laender.geojson', 'kreise.geojson', 'places.geojson']) {
  for (const { properties } of read(name)) {
    const key = canonicalKey(properties.key);
    places.set(key, { key, name: properties.name, population: properties.population });
  }
}
const plan = { stories: 20_000, seed: 7, places: [...places.values()] };
const stories = [...demoStories(plan)];

const countWhere = (is: (story: (typeof stories)[number]) => boolean) => stories.filter(is).length;

describe('a synthetic archive', () => {
  test('has as many stories as asked for, in list order, each with its own id', () => {
    expect(stories).toHaveLength(20_000);
    expect([...stories].sort(compareStories)).toEqual(stories);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(20_000);
  });

  test('is the same for the same seed and another for another', () => {
    const few = { ...plan, stories: 50 };
    expect([...demoStories(few)]).toEqual([...demoStories(few)]);
    expect([...demoStories({ ...few, seed: 8 })]).not.toEqual([...demoStories(few)]);
  });

  test('has about 1.2 places and 1.4 topics per story', () => {
    const columns = demoColumns(plan);
    expect(columns.place.length / 20_000).toBeCloseTo(1.2, 1);
    expect(columns.topic.length / 20_000).toBeCloseTo(1.4, 1);
  });

  test('tells the same facts in columns and in stories', () => {
    const { day, place, placeStart, keys, size } = demoColumns(plan);
    expect(size).toBe(stories.length);
    const placesOf = (row: number) =>
      [...place.subarray(placeStart[row], placeStart[row + 1])].map((index) => keys[index]);
    expect(stories.map((_, row) => placesOf(row))).toEqual(stories.map((story) => story.places));
    expect(
      [...day].every((it, row) => it === Date.parse(stories[row]?.day ?? '') / 86_400_000),
    ).toBe(true);
  });

  test('grows over the years and rests at weekends', () => {
    const inYear = (year: number) => countWhere(({ day }) => day.startsWith(String(year)));
    expect(inYear(2025)).toBeGreaterThan(5 * inYear(2010));
    const onWeekday = (weekday: number) =>
      countWhere(({ day }) => new Date(day).getUTCDay() === weekday);
    expect(onWeekday(2)).toBeGreaterThan(5 * onWeekday(0));
  });

  test('has more from large towns than from small ones', () => {
    const from = (key: string) => countWhere((story) => story.places.includes(key as Key));
    expect(from('11000000')).toBeGreaterThan(from('05570008') * 5);
  });

  test('leaves no slot of a sentence open', () => {
    expect(countWhere(({ title, summary }) => /[{}]|undefined/.test(title + summary))).toBe(0);
    expect(
      countWhere(({ title, dateline }) => dateline !== null && !title.startsWith(dateline)),
    ).toBe(0);
  });
});
