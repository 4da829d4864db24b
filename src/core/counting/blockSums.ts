import { bisect } from './bisect';
import type { Occurrences } from './occurrences';
import type { RowBits } from './rowBits';

/** Counts per column of the rows of a set from row `from` up to, not including, row `to`.
 *  What it gives is not to be changed. */
export type CountBetween = (from: number, to: number) => Int32Array;

type Counted = { from: number; to: number; counts: Int32Array };

/** Most numbers in all sums of one set: 10 MB. */
const MOST_SUMS = 2_500_000;
const FEWEST_ROWS = 64;

/** Adds `by` for every occurrence in the rows between two, be they in a set or not. */
function addRows(facts: Occurrences, counts: Int32Array, from: number, to: number, by: number) {
  const { start, item, columnStart, column } = facts;
  const end = start ? (start[to] as number) : to;
  for (let at = start ? (start[from] as number) : from; at < end; at += 1) {
    const named = item[at] as number;
    const last = columnStart[named + 1] as number;
    for (let index = columnStart[named] as number; index < last; index += 1) {
      const it = column[index] as number;
      counts[it] = (counts[it] as number) + by;
    }
  }
}

/** Adds `by` for every occurrence in the rows of a set between two. */
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
      addRows(facts, counts, first, first + 32, by);
      continue;
    }
    for (; bits !== 0; bits &= bits - 1) {
      const row = first + 31 - Math.clz32(bits & -bits);
      addRows(facts, counts, row, row + 1, by);
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

function difference(until: Int32Array, before: Int32Array): Int32Array {
  const counts = new Int32Array(until.length);
  for (let column = 0; column < counts.length; column += 1) {
    counts[column] = (until[column] as number) - (before[column] as number);
  }
  return counts;
}

/** Counts any span of a set of rows in a short time. It starts from what is nearest, the counts of
 *  the span before, nothing, or the difference of two stored sums, and adds the odd rows at both
 *  ends. The sums are made when first of use. */
export function createBlockSums(facts: Occurrences, set: RowBits): CountBetween {
  const { width } = facts;
  const step = Math.ceil(Math.max(FEWEST_ROWS, width / 8, (set.count * width) / MOST_SUMS));
  let stored: ReturnType<typeof sumBlocks> | undefined;
  let last: Counted = { from: 0, to: 0, counts: new Int32Array(width) };

  /** The stored sum nearest to a row. */
  function blockAt(row: number): { edge: number; sum: Int32Array } {
    stored ??= sumBlocks(facts, set, step);
    const { edges, sums } = stored;
    const block = Math.min(Math.round(set.countBefore(row) / step), edges.length - 1);
    return { edge: edges[block] as number, sum: sums[block] as Int32Array };
  }

  function nearestTo(from: number, to: number): Counted {
    const rowsTo = (a: number, b: number) => Math.abs(set.countBefore(a) - set.countBefore(b));
    const odd = rowsTo(last.from, from) + rowsTo(last.to, to);
    const all = rowsTo(from, to);
    if (Math.min(odd, all) > step) {
      const [low, high] = [blockAt(from), blockAt(to)];
      return { from: low.edge, to: high.edge, counts: difference(high.sum, low.sum) };
    }
    return odd < all
      ? { ...last, counts: last.counts.slice() }
      : { from, to: from, counts: new Int32Array(width) };
  }

  return (from, to) => {
    if (from === last.from && to === last.to) return last.counts;
    const near = nearestTo(from, to);
    const { counts } = near;
    if (to > near.to) addSpan(facts, set, counts, near.to, to, 1);
    else addSpan(facts, set, counts, to, near.to, -1);
    if (from > near.from) addSpan(facts, set, counts, near.from, from, -1);
    else addSpan(facts, set, counts, from, near.from, 1);
    last = { from, to, counts };
    return counts;
  };
}
