import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');
const PEAK = 'highest resident set in KB: ';
const AT_EXIT = `data:text/javascript,process.on('exit',()=>process.stderr.write('${PEAK}'+process.resourceUsage().maxRSS))`;

export type Run = {
  code: number | null;
  out: string;
  err: string;
  peakMb: number;
  seconds: number;
};

/** Runs `ortsmarke` in a process of its own and measures its highest resident set.
 *  @param heapMb the most its heap may take; it is killed where it needs more
 *  @param keptOut how many signs of its output are kept */
export function runMeasured(
  args: readonly string[],
  {
    heapMb,
    keptOut = 2000,
    root = ROOT,
  }: { heapMb?: number; keptOut?: number; root?: string } = {},
): Promise<Run> {
  const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const limit = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
  const main = join(root, 'src/cli/main.ts');
  const start = performance.now();
  const child = spawn(process.execPath, [
    ...[...limit, '--import', AT_EXIT, '--import', loader, main],
    ...args,
  ]);
  const run = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    run.out = (run.out + part).slice(-keptOut);
  });
  child.stderr.on('data', (part: Buffer) => {
    run.err = (run.err + part).slice(-2000);
  });
  return new Promise((done) =>
    child.on('close', (code) => {
      const peakMb = Number(run.err.split(PEAK)[1] ?? Number.NaN) / 1024;
      done({ code, ...run, peakMb, seconds: (performance.now() - start) / 1000 });
    }),
  );
}
