/** Random use for half an hour: memory stays flat and nothing fails. `npm run test:soak`, shorter with
 *  `-- --minutes 5`; `--seed` gives the same use again. */
import { parseArgs } from 'node:util';
import { type CDPSession, chromium } from '@playwright/test';
import { chromiumFlags } from '../../scripts/chromiumFlags';
import { requireChromium } from '../../scripts/installChromium';
import { startStaticServer } from '../../scripts/staticServer';
import { watchForProblems } from '../e2e/support/watchForProblems';
import { ACTIONS, seeded } from './actions';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(2);
}

/** Measured so many times in all; the first third warms caches up. */
const MEASURES = 30;
/** The end may have this much more than the time after warming up. */
const FLAT = 1.1;
const ACTION_LIMIT_MS = 10_000;

type Measure = { heapMB: number; nodes: number; listeners: number };

async function measure(devtools: CDPSession): Promise<Measure> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heapMB: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const server = await startStaticServer('dist');
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...chromiumFlags],
});
try {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1440, height: 900 },
  });
  const problems = await watchForProblems(context, server.address);
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_LIMIT_MS);
  await page.goto(server.address);
  await page.locator('.map-panel .map-ground').waitFor({ timeout: 60_000 });
  const devtools = await context.newCDPSession(page);
  const random = seeded(seed);
  const names = Object.keys(ACTIONS);
  const measures: Measure[] = [];
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 60_000;
  let done = 0;
  let missed = 0;
  while (elapsed() < minutes) {
    const name = names[Math.floor(random() * names.length)] as string;
    // What a step before has taken away cannot be pressed; that is no fault of the page.
    await ACTIONS[name]?.(page, random).catch(() => {
      missed += 1;
    });
    // Back may leave the page for the blank one before it.
    if (!page.url().startsWith(server.address)) await page.goto(server.address);
    done += 1;
    if (elapsed() < (minutes * measures.length) / MEASURES) continue;
    const now = await measure(devtools);
    measures.push(now);
    console.log(
      `${elapsed().toFixed(1)} min: ${done} actions, ${now.heapMB.toFixed(1)} MB, ${now.nodes} nodes, ${now.listeners} listeners`,
    );
  }
  const third = Math.floor(measures.length / 3);
  const grown = (['heapMB', 'nodes', 'listeners'] as const).map((what) => {
    const [middle, end] = [measures.slice(third, 2 * third), measures.slice(2 * third)].map((all) =>
      median(all.map((it) => it[what])),
    ) as [number, number];
    console.log(
      `${what}: median ${middle.toFixed(1)} in the second third, ${end.toFixed(1)} in the last`,
    );
    return end > middle * FLAT;
  });
  console.log(`seed ${seed}: ${done} actions, ${missed} of them found nothing to press`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || grown.includes(true) || missed > done / 2) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
