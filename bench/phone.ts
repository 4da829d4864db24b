/** The built page on a slow phone with a slow connection: `npm run bench:phone -- --help`. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromiumFlags';
import { requireChromium } from '../scripts/installChromium';
import { startStaticServer } from '../scripts/staticServer';
import { machine } from './machine';
import { answersTo, usableAfter, watch } from './phone/answers';
import { calibrate, PHONE, slowDown } from './phone/conditions';

const HELP = `Usage: npm run bench:phone -- [options]

Needs a build (npm run build). Each run opens the page anew with nothing kept, at 390 × 844, on
Lighthouse's slow 4G.

  --runs N       how many; 5 if left out
  --slowdown N   of the processor; 6 if left out
  --query TEXT   what the page is opened with, such as '?map=svg'
`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '6' },
    query: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

const BRUSH_STEPS = 12;

/** What is asked for. */
const LIMITS = { usable: 5000, answer: 200 };

type Run = { usable: number; filter: number[]; brush: number[]; calibration: number };

/** Topics, a Land, and all again. */
async function filter(page: Page): Promise<void> {
  const chips = page.locator('.filter-topics .chip');
  for (const index of [0, 1, 0, 1]) await chips.nth(index).tap();
  await page.locator('.filter-region select').first().selectOption('05');
  await page.locator('.filter-reset').tap();
}

/** The start of the range, by keys: a finger's moves are no interactions to browsers. */
async function brush(page: Page): Promise<void> {
  const grip = page.locator('.brush-grip').first();
  await grip.focus();
  for (let step = 0; step < BRUSH_STEPS; step += 1) {
    await grip.press(step % 2 === 0 ? 'PageUp' : 'PageDown');
  }
}

async function measure(browser: Browser, address: string): Promise<Run> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  try {
    await slowDown(page, Number(options.slowdown));
    const calibration = await calibrate(page);
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
    const usable = await usableAfter(page);
    await page.locator('.map-ground').waitFor({ timeout: 120_000 });
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    await page.locator('.masthead-filters').tap();
    const filtered = await answersTo(page, () => filter(page));
    await page.locator('.masthead-filters').tap();
    await page.locator('.view-tabs').getByRole('button', { name: 'Zeitverlauf' }).tap();
    await page.locator('.brush-grip').first().waitFor({ timeout: 120_000 });
    const brushed = await answersTo(page, () => brush(page));
    return { usable, filter: filtered, brush: brushed, calibration };
  } finally {
    await context.close();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

const rounded = (numbers: readonly number[]): string => numbers.map(Math.round).join(', ');

function printRow(what: string, all: readonly number[], limit?: number): void {
  const middle = Math.round(median(all));
  const verdict = limit === undefined ? '' : `aim ${limit}${middle > limit ? ', MISSED' : ''}`;
  console.log(
    `${what.padEnd(46)}${String(middle).padStart(7)}  ${verdict.padEnd(18)} ${rounded(all)}`,
  );
}

/** Each in a page of its own, as when it is slowed: a second time the code is warm. */
async function unslowed(browser: Browser): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await browser.newPage();
    times.push(await calibrate(page));
    await page.close();
  }
  return median(times);
}

async function main(): Promise<void> {
  const server = await startStaticServer('dist');
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags],
  });
  const load = () => loadavg()[0]?.toFixed(1);
  const facts = Object.entries(machine).map((entry) => entry.join(' '));
  console.log(`${facts.join(', ')}; load ${load()}`);
  const calibration = await unslowed(browser);
  console.log(`Calibration, not slowed down: ${Math.round(calibration)} ms`);
  const runs: Run[] = [];
  for (let index = 0; index < Number(options.runs); index += 1) {
    runs.push(await measure(browser, server.address + options.query));
  }
  await browser.close();
  await server.close();
  // Chromium stops the page again and again, and more than it is told to.
  const factor = median(runs.map((run) => run.calibration)) / calibration;
  console.log(
    `Chromium told to be ${options.slowdown} times slower, by the calibration ${factor.toFixed(1)}; slow 4G; load ${load()}. Milliseconds:\n`,
  );
  console.log(`${''.padEnd(46)} median  ${''.padEnd(18)} each run`);
  printRow(
    'calibration',
    runs.map((run) => run.calibration),
  );
  printRow(
    'until list and filters can be used',
    runs.map((run) => run.usable),
    LIMITS.usable,
  );
  for (const [what, key] of [
    ['a filter', 'filter'],
    ['a step of the brush', 'brush'],
  ] as const) {
    printRow(
      `${what}: median of a run's answers`,
      runs.map((run) => median(run[key])),
      LIMITS.answer,
    );
    printRow(
      `${what}: slowest of a run's answers`,
      runs.map((run) => Math.max(...run[key])),
    );
  }
  console.log(
    `\nAnswers of a run: ${runs.map((it) => `${it.filter.length} + ${it.brush.length}`).join('; ')}`,
  );
}

if (options.help) console.log(HELP);
else await main();
