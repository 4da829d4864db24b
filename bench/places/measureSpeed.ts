const RUNS = 7;
const SHORTEST = 300;

/** Stories per second on one core, the median of several runs over all rows; a first run that is
 *  not counted warms the engine up. */
export function measureSpeed<Row>(rows: readonly Row[], read: (row: Row) => unknown): number {
  const perSecond: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    let done = 0;
    let elapsed = 0;
    while (elapsed < SHORTEST) {
      for (const row of rows) read(row);
      done += rows.length;
      elapsed = performance.now() - start;
    }
    if (run > 0) perSecond.push((done / elapsed) * 1000);
  }
  return Math.round(perSecond.sort((a, b) => a - b)[RUNS >> 1] ?? 0);
}
