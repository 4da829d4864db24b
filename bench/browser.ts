/** Measures the built page with many stories in Chromium: `npm run bench:browser -- --help`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromiumFlags';
import { requireChromium } from '../scripts/installChromium';
import { startStaticServer } from '../scripts/staticServer';
import { makeSite } from './browser/demoSite';
import { measureOpening, type Opening } from './browser/measureOpening';
import { measureSteps, type Steps } from './browser/measureSteps';
import { machine } from './machine';

const HELP = `Usage: npm run bench:browser -- [options]

Needs a build (npm run build). Archives are made-up and kept in node_modules/.cache.

  --stories N           how many; may be repeated; 0, 10000, 1000000 if left out. 0 is the feed of
                        the site itself
  --commit C --date D   write bench/results/browser.json under this commit and day
`;

/** Start zoom shows the Länder's totals, the other those of Gemeinden. The SVG map is what a browser
 *  without a graphics card is better off with. */
const VIEWS = [
  { view: 'start zoom', query: '', renderer: 'maplibre' },
  { view: 'Gemeinde zoom', query: '?view=9.5/51.5/7.2', renderer: 'maplibre' },
  { view: 'start zoom, SVG', query: '?map=svg', renderer: 'svg' },
] as const;

const { values: options } = parseArgs({
  options: {
    stories: { type: 'string', multiple: true, default: ['0', '10000', '1000000'] },
    commit: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

type Measured = { stories: number; view: string; opening: Opening; steps: Steps };

async function inNewPage<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

async function measureSite(browser: Browser, stories: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-bench-'));
  makeSite(folder, stories);
  const server = await startStaticServer(folder);
  const all: Measured[] = [];
  try {
    for (const { view, query, renderer } of VIEWS) {
      const measured = await inNewPage(browser, async (page) => ({
        stories,
        view,
        opening: await measureOpening(page, server.address + query, renderer),
        steps: await measureSteps(browser, page),
      }));
      printRow(measured);
      all.push(measured);
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return all;
}

const cell = (text: string | number, width: number) => String(text).padStart(width);
const ms = (value: number) => cell(value.toFixed(1), 7);

function printHead(): void {
  console.log('                            step: main thread, ms                          opening');
  console.log(
    '                              clock       without waiting       CPU           data to   longest',
  );
  console.log(
    '  stories view              median    p95  median    p95  median    p95  map, ms  task, ms  requests      KB  heap MB',
  );
}

function printRow({ stories, view, opening, steps }: Measured): void {
  console.log(
    [
      cell(stories === 0 ? 'own feed' : stories, 9),
      view.padEnd(15),
      ms(steps.wall.median),
      ms(steps.wall.p95),
      ms(steps.work.median),
      ms(steps.work.p95),
      ms(steps.cpu.median),
      ms(steps.cpu.p95),
      cell(Math.round(opening.dataToMapMs), 8),
      cell(Math.round(opening.longestTaskMs), 9),
      cell(opening.requests, 9),
      cell(Math.round(opening.bytes / 1024), 7),
      cell((opening.heapBytes / 1024 ** 2).toFixed(1), 8),
    ].join(' '),
  );
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags],
  });
  const sizes: Measured[] = [];
  printHead();
  for (const stories of options.stories) {
    sizes.push(...(await measureSite(browser, Number(stories))));
  }
  await browser.close();
  const { commit, date } = options;
  if (commit === undefined || date === undefined) return;
  const text = JSON.stringify({ commit, date, machine, sizes }, null, 2);
  writeFileSync(new URL('results/browser.json', import.meta.url), `${text}\n`);
}

if (options.help) console.log(HELP);
else await main();
