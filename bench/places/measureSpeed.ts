const RUNS = 7;
const SHORTEST = 300;

export interface Speed {
  /** Stories per second by the clock, on a machine that may have other work as well. */
  perSecond: number;
  /** Stories per second of processor time. */
  perCpuSecond: number;
}

/** The median of several runs over all rows in one thread; a first run that is not counted warms the
 *  engine up. */
export function measureSpeed<Row>(rows: readonly Row[], read: (row: Row) => unknown): Speed {
  const byClock: number[] = [];
  const byCpu: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    let done = 0;
    let elapsed = 0;
    while (elapsed < SHORTEST) {
      for (const row of rows) read(row);
      done += rows.length;
      elapsed = performance.now() - start;
    }
    if (run === 0) continue;
    const { user, system } = process.cpuUsage(before);
    byClock.push((done / elapsed) * 1000);
    byCpu.push((done / (user + system)) * 1_000_000);
  }
  return { perSecond: median(byClock), perCpuSecond: median(byCpu) };
}

const median = (figures: number[]): number =>
  Math.round(figures.sort((a, b) => a - b)[figures.length >> 1] ?? 0);
