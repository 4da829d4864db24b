/** Measures one step of a brush against crossfilter2: `npm run bench:counting -- --help`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, measureSize } from './counting/measureSize.ts';
import { machine } from './machine.ts';

const HELP = `Usage: npm run bench:counting -- [options]

  --stories N           how many; may be repeated; 10000, 100000, 1000000 if left out.
                        10000000 needs 16 GB of memory and some minutes
  --columns-only N      a size at which crossfilter2 is left out; may be repeated
  --commit C --date D   write bench/results/counting.json under this commit and day
`;

const SIZES = ['10000', '100000', '1000000'];
const GIGABYTE = 1024 ** 3;
const MEGABYTE = 1024 ** 2;

const { values: options } = parseArgs({
  options: {
    stories: { type: 'string', multiple: true, default: SIZES },
    'columns-only': { type: 'string', multiple: true, default: [] },
    alone: { type: 'boolean', default: false },
    commit: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** In a process of its own, so that no size finds the memory of another. */
function measureApart(stories: string, columnsOnly: boolean): Measured {
  const script = fileURLToPath(import.meta.url);
  const flags = ['--expose-gc', '--max-old-space-size=14000', '--import', 'tsx'];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...flags, script, '--alone', columnsOnly ? '--columns-only' : '--stories', stories],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: GIGABYTE },
  );
  if (status !== 0) throw new Error(`measuring ${stories} stories failed`);
  return JSON.parse(stdout) as Measured;
}

const ms = (value: number | undefined) => (value?.toFixed(3) ?? '-').padStart(9);

function printTable({ stories, columnBytes, index, steps }: Measured): void {
  const mb = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  console.log(`\n${stories} stories, columns of ${mb(columnBytes)}`);
  for (const [name, { ms: time, bytes }] of Object.entries(index)) {
    console.log(`  index of ${name}: ${Math.round(time)} ms, ${mb(bytes)}`);
  }
  console.log(
    '  ms per step             columns          crossfilter2      copied  times      list',
  );
  console.log(
    '  filter   move      median       p95    median       p95    median faster    median',
  );
  for (const { filter, move, times, list } of steps) {
    const { columns, crossfilter2: other, 'crossfilter2, copied': copied } = times;
    const faster = (other?.median ?? Number.NaN) / (columns?.median ?? Number.NaN);
    console.log(
      `  ${filter.padEnd(8)} ${move.padEnd(5)} ${ms(columns?.median)} ${ms(columns?.p95)}` +
        ` ${ms(other?.median)} ${ms(other?.p95)} ${ms(copied?.median)}` +
        ` ${faster.toFixed(1).padStart(6)} ${ms(list.median)}`,
    );
  }
}

function main(): void {
  const measure = (columnsOnly: boolean) => (stories: string) => {
    const measured = measureApart(stories, columnsOnly);
    printTable(measured);
    return measured;
  };
  const sizes = [
    ...options.stories.map(measure(false)),
    ...options['columns-only'].map(measure(true)),
  ];
  const { commit, date } = options;
  if (commit === undefined || date === undefined) return;
  const results = new URL('results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  const text = JSON.stringify({ commit, date, machine, sizes }, null, 2);
  writeFileSync(new URL('counting.json', results), `${text}\n`);
}

const wrong = [...options.stories, ...options['columns-only']].find(
  (stories) => !/^[1-9]\d*$/.test(stories),
);
if (options.help || wrong !== undefined) {
  console.log(wrong === undefined ? HELP : `"${wrong}" is no number of stories.\n\n${HELP}`);
  process.exitCode = wrong === undefined ? 0 : 2;
} else if (options.alone) {
  const [columnsOnly] = options['columns-only'];
  const stories = Number(columnsOnly ?? options.stories[0]);
  console.log(JSON.stringify(measureSize(stories, columnsOnly !== undefined, console.error)));
} else main();
