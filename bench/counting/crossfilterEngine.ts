import crossfilter from 'crossfilter2';
import type { DaySpan } from '../../src/core/counting/counting.ts';
import {
  placesOfRow,
  type StoryColumns,
  topicsOfRow,
} from '../../src/core/counting/storyColumns.ts';
import { canonicalKey, type Key, pathOf } from '../../src/core/key.ts';
import type { Engine } from './engine.ts';

type Rows = crossfilter.Crossfilter<number>;

/** The values of a story's places: number `u` for each unit it lies in, `units + u` for a Land or
 *  Kreis that is itself a place of it. The own stories of a Gemeinde are those inside it. */
function unitValues(columns: StoryColumns, units: readonly Key[]): (row: number) => number[] {
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const ofKey = new Map(
    columns.keys.map((key) => {
      const inside = pathOf(key).map((unit) => numbers.get(unit) as number);
      const own = units.length + (numbers.get(key) as number);
      return [key, key.length < 8 ? [...inside, own] : inside];
    }),
  );
  const placeless = [2 * units.length];
  return (row) => {
    const places = placesOfRow(columns, row);
    if (places.length === 0) return placeless;
    if (places.length === 1) return ofKey.get(places[0] as Key) as number[];
    return [...new Set(places.flatMap((key) => ofKey.get(key) as number[]))];
  };
}

/** Stories per bin and main topic. A dimension's own group ignores its filter, as the timeline
 *  does. */
function groupByBin(
  dimension: crossfilter.Dimension<number, number>,
  columns: StoryColumns,
  bins: readonly DaySpan[],
  topics: readonly string[],
) {
  const { topicStart, topic } = columns;
  const columnOf = columns.topics.map((id) => topics.indexOf(id));
  const mainOf = (row: number) => columnOf[topic[topicStart[row] as number] as number] as number;
  const add = (counts: number[], row: number, by: number) => {
    const main = mainOf(row);
    counts[main] = (counts[main] as number) + by;
    return counts;
  };
  return dimension
    .group<number, number[]>((day) => bins.findIndex(({ to }) => day <= to))
    .reduce(
      (counts, row) => add(counts, row, 1),
      (counts, row) => add(counts, row, -1),
      () => topics.map(() => 0),
    );
}

function createDimensions(rows: Rows, columns: StoryColumns, units: readonly Key[]) {
  const day = rows.dimension((row) => columns.day[row] as number);
  // The types know arrays as values of each record only since they were made one by one.
  const unit = rows.dimension<number>(unitValues(columns, units) as never, true);
  const topic = rows.dimension<string>(((row: number) => topicsOfRow(columns, row)) as never, true);
  return { day, unit, topic };
}

/** @param topics main topics, in the order of the bins' columns */
export function createCrossfilterEngine(
  columns: StoryColumns,
  units: readonly Key[],
  bins: readonly DaySpan[],
  topics: readonly string[],
): Engine {
  const rows = crossfilter(Array.from({ length: columns.size }, (_, row) => row));
  const dimensions = createDimensions(rows, columns, units);
  const byUnit = dimensions.unit.group<number, number>();
  const byTopic = dimensions.topic.group<string, number>();
  const byBin = groupByBin(dimensions.day, columns, bins, topics);
  const all = rows.groupAll<number>();
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  let text: crossfilter.Dimension<number, number> | undefined;

  return {
    name: 'crossfilter2',
    choose({ region, topics: chosen, hits }) {
      dimensions.day.filterAll();
      text?.dispose();
      text = undefined;
      const wanted = new Set(region?.units.map((unit) => numbers.get(canonicalKey(unit))));
      if (region) dimensions.unit.filterFunction((unit) => wanted.has(unit as number));
      else dimensions.unit.filterAll();
      if (chosen) dimensions.topic.filterFunction((id) => chosen.includes(id as string));
      else dimensions.topic.filterAll();
      if (!hits) return;
      const isHit = new Uint8Array(columns.size);
      for (const row of hits) isHit[row] = 1;
      text = rows.dimension((row) => isHit[row] as number);
      text.filterExact(1);
    },
    brush(days) {
      dimensions.day.filterRange([days.from, days.to + 1]);
    },
    copy() {
      Int32Array.from(byUnit.all(), ({ value }) => value);
      Int32Array.from(byTopic.all(), ({ value }) => value);
      all.value();
    },
    counts() {
      const unitCounts = new Map(byUnit.all().map(({ key, value }) => [key, value]));
      const topicCounts = new Map(byTopic.all().map(({ key, value }) => [key, value]));
      const binCounts = new Map(byBin.all().map(({ key, value }) => [key, value]));
      const at = (value: number) => unitCounts.get(value) ?? 0;
      return [
        ...units.flatMap((unit, number) => [
          unit.length < 8 ? at(units.length + number) : at(number),
          at(number),
        ]),
        at(2 * units.length),
        ...columns.topics.map((id) => topicCounts.get(id) ?? 0),
        ...bins.flatMap((_, bin) => binCounts.get(bin) ?? topics.map(() => 0)),
        all.value(),
      ];
    },
  };
}
