import type { DayNumber } from '../day';
import { canonicalKey } from '../key';
import type { TopicId } from '../story';
import { bisect } from './bisect';
import { type CountBetween, createBlockSums } from './blockSums';
import type { Counting, DaySpan } from './counting';
import { createFilterSets } from './filterSets';
import { createOccurrences, type Occurrences } from './occurrences';
import { createPostings, type Postings } from './postings';
import { createRecall } from './recall';
import type { RowBits } from './rowBits';
import type { StoryColumns } from './storyColumns';
import { createTally, createUnitColumns, placeOccurrences, readUnits } from './unitCounts';
import { createUnitTree } from './unitTree';

/** Sums kept per view: at most 10 MB each. A step of a brush needs two for places. */
const MOST_SUMS_KEPT = 4;

/** Each item counts for the column of its own number. */
const ownColumns = (width: number) => Array.from({ length: width }, (_, at) => [at]);

/** Main topics that occur, sorted, and what each row counts for among them. */
function mainTopics({ size, topicStart, topic, topics }: StoryColumns) {
  const item = new Uint8Array(size);
  const occurs = new Uint8Array(topics.length);
  for (let row = 0; row < size; row += 1) {
    const own = topic[topicStart[row] as number] as number;
    item[row] = own;
    occurs[own] = 1;
  }
  const ids = topics.filter((_, at) => occurs[at]).sort();
  const columnsOf = topics.map((id) => [Math.max(ids.indexOf(id), 0)]);
  return { ids, facts: createOccurrences({ start: null, item }, columnsOf, ids.length) };
}

/** Days that occur, ascending, each once. */
function daysOf({ size, day }: StoryColumns): Int32Array {
  const days: DayNumber[] = [];
  for (let row = size - 1; row >= 0; row -= 1) {
    if (day[row] !== day[row + 1]) days.push(day[row] as number);
  }
  return Int32Array.from(days);
}

function createSums(facts: Occurrences): (set: RowBits) => CountBetween {
  const recall = createRecall<RowBits, CountBetween>(MOST_SUMS_KEPT);
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
  const storyDays = daysOf(columns);
  const sumPlaces = createSums(placeOccurrences(columns, unitOf, tree, unitColumns));
  const sumTopics = createSums(
    createOccurrences(
      { start: columns.topicStart, item: columns.topic },
      ownColumns(topics.length),
      topics.length,
    ),
  );
  const sumMain = createSums(main.facts);
  const tallyUnits = createTally(tree);

  let postings: Postings | undefined;
  function loadPostings(): Postings {
    postings ??= createPostings(columns, unitOf, sumPlaces(sets.all)(0, size), units.length);
    return postings;
  }
  const sets = createFilterSets(columns, tree, loadPostings);

  function spanOf(days: DaySpan | null): readonly [from: number, to: number] {
    if (!days) return [0, size];
    const from = bisect(size, (row) => (day[row] as number) > days.to);
    return [
      from,
      Math.max(
        from,
        bisect(size, (row) => (day[row] as number) >= days.from),
      ),
    ];
  }

  const countIn = (set: RowBits, [from, to]: readonly [number, number]): number =>
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
        units: readUnits(tree, unitColumns, sumPlaces(set)(...span)),
        placeless: countIn(sets.placelessOf(set), span),
        total: countIn(set, span),
      };
    },

    byTopic(filter) {
      const set = sets.passing({ ...filter, topics: null });
      const counts = sumTopics(set)(...spanOf(filter.days));
      return new Map(
        topics.flatMap((id, at): [TopicId, number][] => (counts[at] ? [[id, counts[at]]] : [])),
      );
    },

    byBin(filter, bins) {
      const countBetween = sumMain(sets.passing(filter));
      const counts = new Uint32Array(bins.length * main.ids.length);
      for (const [bin, days] of bins.entries()) {
        counts.set(countBetween(...spanOf(days)), bin * main.ids.length);
      }
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
      return { ...tallyUnits(sumPlaces(set)(...span)), placeless };
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
