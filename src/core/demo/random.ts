/** Numbers from 0 up to, not including, 1; the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, good enough for made-up data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One seed out of several numbers, so that neighbouring numbers give unrelated seeds. */
export function mixSeeds(...seeds: readonly number[]): number {
  let mixed = 0x811c9dc5;
  for (const seed of seeds) {
    mixed = Math.imul(mixed ^ seed, 0x01000193);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  return mixed >>> 0;
}

export const pickOne = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T;

/** Sums of weights: `sums[i]` is the weight of all items before `i`, the last one that of all. */
export function sumWeights(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (let index = 0; index < weights.length; index += 1) {
    sums[index + 1] = (sums[index] ?? 0) + (weights[index] ?? 0);
  }
  return sums;
}

/** The index of an item between `from` and, not including, `to`, each as likely as its weight. */
export function pickByWeight(
  sums: Float64Array,
  random: Random,
  from = 0,
  to = sums.length - 1,
): number {
  const first = sums[from] ?? 0;
  const wanted = first + random() * ((sums[to] ?? 0) - first);
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
