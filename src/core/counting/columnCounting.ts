import type { DayNumber } from '../day';
import { canonicalKey } from '../key';
import { bisect } from './bisect';
import { type CountBetween, createBlockSums } from './blockSums';
import type { Counting, DaySpan } from './counting';
import { createFilterSets } from './filterSets';
import { createOccurrences, type Occurrences } from './occurrences';
import { createPostings, type Postings } from './postings';
import { createRecall } from './recall';
import type { RowBits } from './rowBits';
import type { StoryColumns } from './storyColumns';
import { CountedUnits, createTally, createUnitColumns, placeOccurrences } from './unitCounts';
import { createUnitTree } from './unitTree';

/** Sums kept per view: at most 10 MB each. A step of a brush needs two for places. */
const MOST_SUMS_KEPT = 4;

/** From a row up to, not including, another. */
type RowSpan = readonly [from: number, to: number];

/** Main topics that occur, sorted, and what each row counts for among them. */
function mainTopics({ size, topicStart, topic, topics }: StoryColumns) {
  const mainOf = (row: number) => topic[topicStart[row] as number] as number;
  const occurs = new Uint8Array(topics.length);
  for (let row = 0; row < size; row += 1) occurs[mainOf(row)] = 1;
  const ids = topics.filter((_, at) => occurs[at]).sort();
  const place = Uint8Array.from(topics, (id) => Math.max(ids.indexOf(id), 0));
  const item = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) item[row] = place[mainOf(row)] as number;
  return {
    ids,
    facts: createOccurrences({ start: null, item, column: null, width: ids.length }),
  };
}

/** Days that occur, ascending, each once, and the row behind the last story of each. */
function daysOf({ size, day }: StoryColumns) {
  const days: DayNumber[] = [];
  const ends: number[] = [];
  for (let row = size - 1; row >= 0; row -= 1) {
    if (day[row] === day[row + 1]) continue;
    days.push(day[row] as number);
    ends.push(row + 1);
  }
  return { storyDays: Int32Array.from(days), ends: Uint32Array.from(ends) };
}

function createSums(facts: Occurrences): (set: RowBits) => CountBetween {
  const recall = createRecall<RowBits, CountBetween>(MOST_SUMS_KEPT, Object.is);
  return (set) => recall(set, () => createBlockSums(facts, set));
}

/** Counting by typed columns. A filter of days takes the same short time at any size: it is a span
 *  of rows, counted from stored sums. A filter of region, topics or text is a set of rows; the first
 *  question with a new one makes the set and its sums, in a time that grows with the stories. */
export function createColumnCounting(columns: StoryColumns): Counting {
  const { size, day, keys, topics } = columns;
  const tree = createUnitTree(keys);
  const { units } = tree;
  const unitOf = Uint32Array.from(keys, (key) => tree.numberOf.get(canonicalKey(key)) as number);
  const unitColumns = createUnitColumns(tree);
  const main = mainTopics(columns);
  const { storyDays, ends } = daysOf(columns);
  const sumPlaces = createSums(placeOccurrences(columns, unitOf, tree, unitColumns));
  const sumTopics = createSums(
    createOccurrences({
      start: columns.topicStart,
      item: columns.topic,
      column: null,
      width: topics.length,
    }),
  );
  const numberOfTopic = new Map(topics.map((id, number) => [id, number]));
  const sumMain = createSums(main.facts);
  const tallyUnits = createTally(tree);

  let postings: Postings | undefined;
  function loadPostings(): Postings {
    postings ??= createPostings(columns, unitOf, sumPlaces(sets.all)(0, size)(), units.length);
    return postings;
  }
  const sets = createFilterSets(columns, tree, loadPostings);

  let lastSpan: { from: DayNumber; to: DayNumber; rows: RowSpan } | undefined;
  /** A step of a brush asks for the same days with each of its questions. */
  function spanOf(days: DaySpan | null): RowSpan {
    if (!days) return [0, size];
    const { from, to } = days;
    if (lastSpan?.from !== from || lastSpan.to !== to) {
      // The rows of a day end where those of the story day before begin.
      const end = ends[bisect(ends.length, (at) => (storyDays[at] as number) < from)] ?? 0;
      const first = ends[bisect(ends.length, (at) => (storyDays[at] as number) <= to)] ?? 0;
      lastSpan = { from, to, rows: [first, Math.max(first, end)] };
    }
    return lastSpan.rows;
  }

  const countIn = (set: RowBits, [from, to]: RowSpan): number =>
    set.countBefore(to) - set.countBefore(from);

  return {
    size,
    topics: main.ids,
    days: size > 0 ? { from: day[size - 1] as number, to: day[0] as number } : null,
    storyDays,

    byUnit(filter) {
      const set = sets.passing({ ...filter, region: null });
      const span = spanOf(filter.days);
      return {
        units: new CountedUnits(tree, unitColumns, sumPlaces(set)(...span)),
        placeless: countIn(sets.placelessOf(set), span),
        total: countIn(set, span),
      };
    },

    byTopic(filter) {
      const [from, to] = spanOf(filter.days);
      const countsOf = sumTopics(sets.passing({ ...filter, topics: null }))(from, to);
      return {
        get(id) {
          const at = numberOfTopic.get(id);
          return at === undefined ? 0 : (countsOf()[at] as number);
        },
      };
    },

    byBin(filter, bins) {
      const countBetween = sumMain(sets.passing(filter));
      const width = main.ids.length;
      const counts = new Uint32Array(bins.length * width);
      bins.forEach((days, bin) => {
        const [from, to] = spanOf(days);
        const inBin = countBetween(from, to)();
        for (let at = 0; at < width; at += 1) counts[bin * width + at] = inBin[at] as number;
      });
      return counts;
    },

    count: (filter) => countIn(sets.passing(filter), spanOf(filter.days)),

    rows(filter, most = size, skip = 0) {
      const set = sets.passing(filter);
      const span = spanOf(filter.days);
      const first = set.countBefore(span[0]) + skip;
      return set.slice(first, Math.min(first + most, set.countBefore(span[1])));
    },

    has(filter, row) {
      const [from, to] = spanOf(filter.days);
      return row >= from && row < to && sets.passing(filter).has(row);
    },

    tally(filter) {
      const set = sets.passing(filter);
      const span = spanOf(filter.days);
      const placeless = countIn(sets.placelessOf(set), span);
      return { ...tallyUnits(sumPlaces(set)(...span)()), placeless };
    },

    newest(unit, filter, most) {
      const number = tree.numberOf.get(canonicalKey(unit));
      if (number === undefined) return new Uint32Array();
      const { start, row } = loadPostings();
      const set = sets.passing({ ...filter, region: null });
      const [from, to] = spanOf(filter.days);
      const rows = row.subarray(start[number], start[number + 1]);
      const found: number[] = [];
      let at = bisect(rows.length, (index) => (rows[index] as number) < from);
      for (; found.length < most && (rows[at] as number) < to; at += 1) {
        if (set.has(rows[at] as number)) found.push(rows[at] as number);
      }
      return Uint32Array.from(found);
    },
  };
}
