/** The built page as a stranger's phone gets it: Lighthouse (mobile, three runs) against the
 *  production build, compressed and with its header fields. `npm run bench:page`
 *
 *  Lighthouse is fetched when it is needed, and not a part of the project: it is larger than all of
 *  it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumFlags } from '../scripts/chromiumFlags';
import { requireChromium } from '../scripts/installChromium';
import { startStaticServer } from '../scripts/staticServer';
import { machine } from './machine';

/** The last one for Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;

/** Without it a browser without a window sometimes holds its first frame back for one or two seconds,
 *  whatever the page: one without any script as well. */
const FRAMES = '--run-all-compositor-stages-before-draw';

type Audit = { numericValue?: number; score: number | null; title: string; displayValue?: string };
type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};

const { values } = parseArgs({ options: { query: { type: 'string', default: '' } } });

function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function measure(address: string, chromium: string, folder: string): Promise<Report> {
  const path = join(folder, 'report.json');
  const flags = [
    '--headless',
    FRAMES,
    ...chromiumFlags,
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const args = [
    ...['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${path}`],
    ...['--only-categories=performance,accessibility,best-practices,seo'],
    `--chrome-flags=${flags.join(' ')}`,
  ];
  const code = await run('npx', args, { CHROME_PATH: chromium });
  if (code !== 0) throw new Error(`${LIGHTHOUSE} ended with ${code}.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const percent = (reports: Report[], category: string): number[] =>
  reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100));

const figure = (reports: Report[], id: string): number =>
  median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));

const chromium = requireChromium();
const server = await startStaticServer('dist');
const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-page-'));
try {
  const reports: Report[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    console.error(`Run ${index + 1} of ${RUNS}`);
    reports.push(await measure(`${server.address}${values.query}`, chromium, folder));
  }
  const facts = Object.entries(machine).map((entry) => entry.join(' '));
  console.log(`${LIGHTHOUSE}, mobile, ${RUNS} runs; ${facts.join(', ')}\n`);
  for (const category of ['performance', 'accessibility', 'best-practices', 'seo']) {
    const scores = percent(reports, category);
    console.log(`${category.padEnd(28)} ${median(scores)}   (${scores.join(', ')})`);
  }
  const seconds = (id: string) => `${(figure(reports, id) / 1000).toFixed(2)} s`;
  console.log(`${'first contentful paint'.padEnd(28)} ${seconds('first-contentful-paint')}`);
  console.log(`${'largest contentful paint'.padEnd(28)} ${seconds('largest-contentful-paint')}`);
  console.log(`${'total blocking time'.padEnd(28)} ${seconds('total-blocking-time')}`);
  const shift = figure(reports, 'cumulative-layout-shift').toFixed(4);
  console.log(`${'layout shift'.padEnd(28)} ${shift}`);
  const bytes = (figure(reports, 'total-byte-weight') / 1024).toFixed(0);
  console.log(`${'bytes'.padEnd(28)} ${bytes} KB`);
  const [last] = reports.slice(-1);
  for (const [name, { auditRefs }] of Object.entries(last?.categories ?? {})) {
    for (const { id, weight } of auditRefs) {
      const audit = last?.audits[id];
      if (weight === 0 || !audit || audit.score === null || audit.score >= 0.9) continue;
      console.log(`below 90 in ${name}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
