import { bisect } from './bisect';
import { add, addRows, type Occurrences, roomOf } from './occurrences';
import type { RowBits } from './rowBits';

/** Counts per column, for one look: another span counted later may change the array. */
export type SpanCounts = () => Int32Array;

/** Counts the rows of a set from row `from` up to, not including, row `to`. */
export type CountBetween = (from: number, to: number) => SpanCounts;

/** Numbers that stand at the counts of a span and move from one to the next. */
type Counted = { from: number; to: number; readonly counts: Int32Array };

/** Most numbers in all sums of one set: 10 MB. */
const MOST_SUMS = 2_500_000;
const FEWEST_ROWS = 64;

const rowsBetween = (set: RowBits, a: number, b: number): number =>
  Math.abs(set.countBefore(a) - set.countBefore(b));

/** Adds `by` for every occurrence in the rows of a set between two. */
function addSpan(
  facts: Occurrences,
  set: RowBits,
  counts: Int32Array,
  from: number,
  to: number,
  by: number,
): void {
  const rows = rowsBetween(set, from, to);
  if (rows === 0) return;
  if (rows === to - from) addRows(facts, counts, from, to, by);
  else addSetRows(facts, set, counts, from, to, by);
  const { row, column } = facts.surplus;
  const end = row.length;
  let at = bisect(end, (index) => (row[index] as number) < from);
  for (; at < end; at += 1) {
    const corrected = row[at] as number;
    if (corrected >= to) break;
    if (set.has(corrected)) add(counts, column[at], -by);
  }
}

function addSetRows(
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
}

/** Sums of all rows of the set before every `step`th of them. */
function sumBlocks(facts: Occurrences, set: RowBits, step: number) {
  const blocks = Math.floor(set.count / step);
  const edges = new Uint32Array(blocks + 1);
  const sums: Int32Array[] = [new Int32Array(roomOf(facts))];
  for (let block = 1; block <= blocks; block += 1) {
    const counts = (sums[block - 1] as Int32Array).slice();
    edges[block] = set.rowAt(block * step - 1) + 1;
    addSpan(facts, set, counts, edges[block - 1] as number, edges[block] as number, 1);
    sums.push(counts);
  }
  return { edges, sums };
}

/** Counts any span of a set of rows in a short time. It starts from what is nearest, the counts of
 *  the span before, nothing, or the difference of two stored sums, and adds the odd rows at both
 *  ends. The sums are made when first of use. The counts of the last span are changed in place: a
 *  step of a brush copies nothing. Those of a span before are counted once more if they are asked
 *  for after all. */
export function createBlockSums(facts: Occurrences, set: RowBits): CountBetween {
  const room = roomOf(facts);
  const step = Math.ceil(Math.max(FEWEST_ROWS, room / 8, (set.count * room) / MOST_SUMS));
  let stored: ReturnType<typeof sumBlocks> | undefined;
  const last: Counted = { from: 0, to: 0, counts: new Int32Array(room) };

  /** The stored sum nearest to a row. */
  function blockAt(row: number): { edge: number; sum: Int32Array } {
    stored ??= sumBlocks(facts, set, step);
    const { edges, sums } = stored;
    const block = Math.min(Math.round(set.countBefore(row) / step), edges.length - 1);
    return { edge: edges[block] as number, sum: sums[block] as Int32Array };
  }

  function moveNear(counted: Counted, from: number, to: number): void {
    const moved = Math.abs(counted.from - from) + Math.abs(counted.to - to);
    if (moved <= Math.min(step, to - from)) return;
    const odd = rowsBetween(set, counted.from, from) + rowsBetween(set, counted.to, to);
    const all = rowsBetween(set, from, to);
    const { counts } = counted;
    if (Math.min(odd, all) > step) {
      const [low, high] = [blockAt(from), blockAt(to)];
      for (let column = 0; column < room; column += 1) {
        counts[column] = (high.sum[column] as number) - (low.sum[column] as number);
      }
      Object.assign(counted, { from: low.edge, to: high.edge });
    } else if (all <= odd) {
      counts.fill(0);
      Object.assign(counted, { from, to: from });
    }
  }

  function move(counted: Counted, from: number, to: number): void {
    moveNear(counted, from, to);
    const { counts } = counted;
    if (to > counted.to) addSpan(facts, set, counts, counted.to, to, 1);
    else addSpan(facts, set, counts, to, counted.to, -1);
    if (from > counted.from) addSpan(facts, set, counts, counted.from, from, -1);
    else addSpan(facts, set, counts, from, counted.from, 1);
    counted.from = from;
    counted.to = to;
  }

  return (from, to) => {
    move(last, from, to);
    let own: Counted | undefined;
    return () => {
      if (last.from === from && last.to === to) return last.counts;
      if (!own) {
        own = { from: 0, to: 0, counts: new Int32Array(room) };
        move(own, from, to);
      }
      return own.counts;
    };
  };
}
