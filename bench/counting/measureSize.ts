import { readFileSync } from 'node:fs';
import { chooseSlots } from '../../src/core/bins.ts';
import { createColumnCounting } from '../../src/core/counting/columnCounting.ts';
import type { DaySpan } from '../../src/core/counting/counting.ts';
import type { StoryColumns } from '../../src/core/counting/storyColumns.ts';
import { demoColumns } from '../../src/core/demo/demoColumns.ts';
import type { DemoPlace } from '../../src/core/demo/demoPlaces.ts';
import { seededRandom } from '../../src/core/demo/random.ts';
import { canonicalKey, type Key, pathOf } from '../../src/core/key.ts';
import { jumps, slides } from './brushSteps.ts';
import { createColumnEngine } from './columnEngine.ts';
import { createCrossfilterEngine } from './crossfilterEngine.ts';
import type { Choice, Engine } from './engine.ts';

const SEED = 20_240_601;
const WARM_UP = 25;
/** Steps that are measured, and after how many milliseconds of them no further one begins. */
const STEPS = 200;
const LONGEST = 6000;
const FEWEST_STEPS = 15;
/** One story in fifty is found by the search. */
const HITS = 50;

export type Times = { median: number; p95: number };

export type Measured = {
  stories: number;
  /** Typed columns of the stories, in bytes. */
  columnBytes: number;
  /** Milliseconds to make the index and first counts, and bytes held besides the columns. */
  index: Record<string, { ms: number; bytes: number }>;
  steps: {
    filter: string;
    move: 'slide' | 'jump';
    steps: number;
    /** Milliseconds of a step by engine. */
    times: Record<string, Times>;
    /** Milliseconds until the first counts under this filter. */
    firstMs: Record<string, number>;
    /** Of all counts of all steps, the same for both engines. */
    checksum: string;
  }[];
};

function demoPlaces(): DemoPlace[] {
  const places = new Map<Key, DemoPlace>();
  for (const name of ['laender', 'kreise', 'places']) {
    const file = new URL(`../../geo/${name}.geojson`, import.meta.url);
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { properties: DemoPlace }[];
    };
    for (const { properties } of features) {
      const key = canonicalKey(properties.key);
      places.set(key, { key, name: properties.name, population: properties.population });
    }
  }
  return [...places.values()];
}

const timesOf = (all: number[]): Times => {
  const sorted = all.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
};

/** FNV-1a over numbers. */
function addToChecksum(sum: number, counts: readonly number[]): number {
  return counts.reduce((hash, count) => Math.imul(hash ^ count, 0x01000193), sum);
}

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Bytes held, after a collection: `node --expose-gc`. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function choicesOf(stories: number): Record<string, Choice> {
  const random = seededRandom(SEED);
  const hits = Uint32Array.from({ length: stories }, (_, row) => row);
  const none: Choice = { region: null, topics: null, hits: null };
  return {
    none,
    region: { ...none, region: { units: ['05' as Key], placeless: false } },
    topics: { ...none, topics: ['ozg', 'smart-city'] },
    text: { ...none, hits: hits.filter(() => random() < 1 / HITS) },
  };
}

/** One step by each engine, on the same days; their counts must be the same.
 *  @returns the checksum so far */
function stepBoth(
  engines: readonly Engine[],
  days: DaySpan,
  sum: number,
  took: (engine: Engine, ms: number) => void,
): number {
  const sums = engines.map((engine) => {
    took(
      engine,
      timed(() => engine.brush(days)),
    );
    return addToChecksum(sum, engine.counts());
  });
  if (new Set(sums).size !== 1) throw new Error(`counts differ from ${days.from} to ${days.to}`);
  return sums[0] as number;
}

function measureMove(
  engines: readonly Engine[],
  spans: readonly DaySpan[],
): Pick<Measured['steps'][number], 'steps' | 'times' | 'checksum'> {
  const all = new Map(engines.map((engine) => [engine, [] as number[]]));
  let sum = 0x811c9dc5;
  let elapsed = 0;
  let steps = 0;
  for (const [step, days] of spans.entries()) {
    const isCounted = step >= WARM_UP || elapsed > LONGEST / 3;
    if (elapsed > LONGEST && steps >= FEWEST_STEPS) break;
    if (isCounted) steps += 1;
    sum = stepBoth(engines, days, sum, (engine, ms) => {
      elapsed += ms;
      if (isCounted) all.get(engine)?.push(ms);
    });
  }
  const times = [...all].map(([{ name }, ms]) => [name, timesOf(ms)] as const);
  return {
    steps,
    times: Object.fromEntries(times),
    checksum: (sum >>> 0).toString(16).padStart(8, '0'),
  };
}

function buildEngines(columns: StoryColumns, bins: readonly DaySpan[], topics: readonly string[]) {
  const units = [...new Set(columns.keys.flatMap(pathOf))].sort();
  const index: Measured['index'] = {};
  const engines = [createColumnEngine, createCrossfilterEngine].map((create) => {
    const before = heldBytes();
    const start = performance.now();
    const engine = create(columns, units, bins, topics);
    const ms = performance.now() - start;
    index[engine.name] = { ms, bytes: heldBytes() - before };
    return engine;
  });
  return { engines, index };
}

/** Measures both engines with the same seeded stories. */
export function measureSize(stories: number, log: (line: string) => void): Measured {
  const columns = demoColumns({ stories, seed: SEED, places: demoPlaces() });
  const { storyDays, topics } = createColumnCounting(columns);
  const slots = chooseSlots(storyDays, new Set());
  if (!slots) throw new Error('there are no stories');
  const bins = slots.slots.map(({ from, to }) => ({ from, to }));
  const { engines, index } = buildEngines(columns, bins, topics);
  log(`${stories} stories: indexed`);
  const steps: Measured['steps'] = [];
  for (const [filter, choice] of Object.entries(choicesOf(stories))) {
    const firstMs: Record<string, number> = {};
    for (const engine of engines) {
      firstMs[engine.name] = timed(() => {
        engine.choose(choice);
        engine.brush(slots.days);
      });
    }
    for (const [move, spans] of [
      ['slide', slides(slots.days, WARM_UP + STEPS)],
      ['jump', jumps(slots.days, WARM_UP + STEPS, SEED)],
    ] as const) {
      steps.push({ filter, move, firstMs, ...measureMove(engines, spans) });
      log(`${stories} stories, filter ${filter}, ${move}: measured`);
    }
  }
  const { day, placeStart, place, topicStart, topic } = columns;
  const columnBytes = [day, placeStart, place, topicStart, topic].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  return { stories, columnBytes, index, steps };
}
