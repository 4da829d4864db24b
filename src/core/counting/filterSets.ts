import { canonicalKey } from '../key';
import type { TopicId } from '../story';
import type { RegionFilter, StoryFilter } from './counting';
import type { Postings } from './postings';
import { createRecall } from './recall';
import { addRow, RowBits } from './rowBits';
import type { StoryColumns } from './storyColumns';
import type { UnitTree } from './unitTree';

/** Sets kept: a step of a brush needs seven, a filter of waysOut two more. */
const MOST_SETS = 16;

function placelessRows({ size, placeStart }: StoryColumns): RowBits {
  const words = RowBits.noWords(size);
  for (let row = 0; row < size; row += 1) {
    if (placeStart[row] === placeStart[row + 1]) addRow(words, row);
  }
  return new RowBits(words);
}

function rowsOfTopics(columns: StoryColumns, chosen: readonly TopicId[]): RowBits {
  const { size, topicStart, topic, topics } = columns;
  const isChosen = Uint8Array.from(topics, (id) => (chosen.includes(id) ? 1 : 0));
  const words = RowBits.noWords(size);
  for (let row = 0; row < size; row += 1) {
    const end = topicStart[row + 1] as number;
    for (let at = topicStart[row] as number; at < end; at += 1) {
      if (isChosen[topic[at] as number]) addRow(words, row);
    }
  }
  return new RowBits(words);
}

function rowsOfRegion(
  { units, placeless }: RegionFilter,
  placelessSet: RowBits,
  { numberOf, end }: UnitTree,
  { start, row }: Postings,
): RowBits {
  const words = placelessSet.words.slice();
  if (!placeless) words.fill(0);
  for (const key of units) {
    const unit = numberOf.get(canonicalKey(key));
    if (unit === undefined) continue;
    const last = start[end[unit] as number] as number;
    for (let at = start[unit] as number; at < last; at += 1) addRow(words, row[at] as number);
  }
  return new RowBits(words);
}

type AnyDay = Omit<StoryFilter, 'days'>;

const hasSameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

const isSameRegion = (a: RegionFilter, b: RegionFilter): boolean =>
  a.placeless === b.placeless && hasSameItems(a.units, b.units);

/** Whether two parts of filters are the same; mostly they are the same object, or null. */
const isSamePart = <T>(a: T | null, b: T | null, isSame: (a: T, b: T) => boolean): boolean =>
  a === b || (a !== null && b !== null && isSame(a, b));

const isSameFilter = (a: AnyDay, b: AnyDay): boolean =>
  a.text === b.text &&
  isSamePart(a.region, b.region, isSameRegion) &&
  isSamePart(a.topics, b.topics, hasSameItems);

export type FilterSets = {
  readonly all: RowBits;
  /** Rows that pass every part of a filter but the days. The last few filters give the same set
   *  again, whether or not they are the same objects. */
  passing(filter: AnyDay): RowBits;
  /** Those rows of a set of `passing` that have no place. */
  placelessOf(set: RowBits): RowBits;
};

export function createFilterSets(
  columns: StoryColumns,
  tree: UnitTree,
  postings: () => Postings,
): FilterSets {
  const all = RowBits.all(columns.size);
  const placeless = placelessRows(columns);
  const recallRegion = createRecall<RegionFilter, RowBits>(MOST_SETS, isSameRegion);
  const recallTopics = createRecall<readonly TopicId[], RowBits>(MOST_SETS, hasSameItems);
  const recallPassing = createRecall<AnyDay, RowBits>(MOST_SETS, isSameFilter);
  const recallPlaceless = createRecall<RowBits, RowBits>(MOST_SETS, Object.is);

  function findPassing({ region, topics, text }: AnyDay): RowBits {
    let set = all;
    if (region) {
      set = recallRegion(region, () => rowsOfRegion(region, placeless, tree, postings()));
    }
    if (topics) set = set.and(recallTopics(topics, () => rowsOfTopics(columns, topics)));
    return text ? set.and(RowBits.from(columns.size, text)) : set;
  }

  return {
    all,
    passing: (filter) => recallPassing(filter, () => findPassing(filter)),
    placelessOf: (set) => recallPlaceless(set, () => set.and(placeless)),
  };
}
