/** The first `count` items of the order, sorted, without sorting all the others. */
export function bestOf<T>(
  items: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): T[] {
  if (items.length <= count) return [...items].sort(compare);
  const best = items.slice(0, count).sort(compare);
  for (const item of items.slice(count)) {
    if (compare(item, best[count - 1] as T) >= 0) continue;
    best.pop();
    best.splice(rankIn(best, item, compare), 0, item);
  }
  return best;
}

/** Where an item belongs in a sorted list. */
function rankIn<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle] as T) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
