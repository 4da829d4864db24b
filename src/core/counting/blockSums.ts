import { bisect } from './bisect';
import type { Occurrences } from './occurrences';
import type { RowBits } from './rowBits';

/** Counts per column of the rows of a set from row `from` up to, not including, row `to`. */
export type CountBetween = (from: number, to: number) => Int32Array;

/** Most numbers in all sums of one set: 10 MB. */
const MOST_SUMS = 2_500_000;
const FEWEST_ROWS = 64;

function tally(
  { start, item, columnOf }: Occurrences,
  counts: Int32Array,
  from: number,
  to: number,
  by: number,
): void {
  const end = start ? (start[to] as number) : to;
  for (let at = start ? (start[from] as number) : from; at < end; at += 1) {
    const column = columnOf[item[at] as number] as number;
    counts[column] = (counts[column] as number) + by;
  }
}

/** Adds `by` for every occurrence in the rows of a set between two rows. */
function addSpan(
  facts: Occurrences,
  set: RowBits,
  counts: Int32Array,
  from: number,
  to: number,
  by: number,
): void {
  for (let word = from >>> 5; word << 5 < to; word += 1) {
    const first = word << 5;
    let bits = set.words[word] as number;
    if (first < from) bits &= -1 << from;
    if (first + 32 > to) bits &= ~(-1 << to);
    if (bits === -1) {
      tally(facts, counts, first, first + 32, by);
      continue;
    }
    for (; bits !== 0; bits &= bits - 1) {
      const row = first + 31 - Math.clz32(bits & -bits);
      tally(facts, counts, row, row + 1, by);
    }
  }
  const { row, column } = facts.surplus;
  let at = bisect(row.length, (index) => (row[index] as number) < from);
  for (; (row[at] as number) < to; at += 1) {
    const corrected = column[at] as number;
    if (set.has(row[at] as number)) counts[corrected] = (counts[corrected] as number) - by;
  }
}

/** Sums of all rows of the set before every `step`th of them. */
function sumBlocks(facts: Occurrences, set: RowBits, step: number) {
  const blocks = Math.floor(set.count / step);
  const edges = new Uint32Array(blocks + 1);
  const sums: Int32Array[] = [new Int32Array(facts.width)];
  for (let block = 1; block <= blocks; block += 1) {
    const counts = (sums[block - 1] as Int32Array).slice();
    edges[block] = set.rowAt(block * step - 1) + 1;
    addSpan(facts, set, counts, edges[block - 1] as number, edges[block] as number, 1);
    sums.push(counts);
  }
  return { edges, sums };
}

/** Counts any span of a set of rows in nearly the same time: the difference of two stored sums, and
 *  the odd rows between these and the ends of the span. The sums are made when first of use. */
export function createBlockSums(facts: Occurrences, set: RowBits): CountBetween {
  const { width } = facts;
  const step = Math.ceil(Math.max(FEWEST_ROWS, width / 8, (set.count * width) / MOST_SUMS));
  let stored: ReturnType<typeof sumBlocks> | undefined;

  return (from, to) => {
    const counts = new Int32Array(width);
    const ranks = [set.countBefore(from), set.countBefore(to)] as const;
    if (ranks[1] - ranks[0] <= step) {
      addSpan(facts, set, counts, from, to, 1);
      return counts;
    }
    stored ??= sumBlocks(facts, set, step);
    const { edges, sums } = stored;
    const [low, high] = ranks.map((rank) =>
      Math.min(Math.round(rank / step), edges.length - 1),
    ) as [number, number];
    const before = sums[low] as Int32Array;
    const until = sums[high] as Int32Array;
    for (let column = 0; column < width; column += 1) {
      counts[column] = (until[column] as number) - (before[column] as number);
    }
    const addOdd = (row: number, edge: number, by: number) =>
      row > edge
        ? addSpan(facts, set, counts, edge, row, by)
        : addSpan(facts, set, counts, row, edge, -by);
    addOdd(to, edges[high] as number, 1);
    addOdd(from, edges[low] as number, -1);
    return counts;
  };
}
