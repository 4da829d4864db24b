import { chooseSlots } from '../../src/core/bins.ts';
import { createColumnCounting } from '../../src/core/counting/columnCounting.ts';
import type { DaySpan } from '../../src/core/counting/counting.ts';
import type { StoryColumns } from '../../src/core/counting/storyColumns.ts';
import { demoColumns } from '../../src/core/demo/demoColumns.ts';
import { seededRandom } from '../../src/core/demo/random.ts';
import { type Key, pathOf } from '../../src/core/key.ts';
import { demoPlaces } from '../demoPlaces.ts';
import { type Times, timesOf } from '../timesOf.ts';
import { jumps, slides } from './brushSteps.ts';
import { createColumnEngine } from './columnEngine.ts';
import { createCrossfilterEngine } from './crossfilterEngine.ts';
import type { Choice, Engine } from './engine.ts';

const SEED = 20_240_601;
const WARM_UP = 1000;
const STEPS = 600;
/** Steps after which all counts of both engines are compared. */
const MOST_CHECKED = 60;
/** After so many milliseconds no further step begins. */
const LONGEST = 3000;
const FEWEST_STEPS = 15;
/** One story in fifty is found by the search. */
const HITS = 50;

export type Measured = {
  stories: number;
  /** Typed columns of the stories, in bytes. */
  columnBytes: number;
  /** Milliseconds to make the index and first counts, and bytes held besides the columns. */
  index: Record<string, { ms: number; bytes: number }>;
  steps: {
    filter: string;
    move: 'slide' | 'jump';
    /** Milliseconds of a step by engine. */
    times: Record<string, Times>;
    /** Of the list's first rows and the tally of places, which only the columns give. */
    list: Times;
    /** Milliseconds until the first counts under this filter. */
    firstMs: Record<string, number>;
    /** Steps after which all counts were compared, and a checksum of these. */
    checked: number;
    checksum: string;
  }[];
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

/** One step by each engine on the same days; their counts must be the same.
 *  @returns the checksum so far */
function checkStep(engines: readonly Engine[], days: DaySpan, sum: number): number {
  const sums = engines.map((engine) => {
    engine.brush(days);
    return addToChecksum(sum, engine.counts());
  });
  if (new Set(sums).size !== 1) throw new Error(`counts differ from ${days.from} to ${days.to}`);
  return sums[0] as number;
}

/** Does steps one after the other, as a brush does, until they have taken too long.
 *  @returns milliseconds of each but the first, which warm the code up */
function timeSteps(spans: readonly DaySpan[], step: (days: DaySpan) => void): number[] {
  const all: number[] = [];
  const start = performance.now();
  for (const days of spans) {
    if (performance.now() - start > LONGEST && all.length >= FEWEST_STEPS) break;
    all.push(timed(() => step(days)));
  }
  return all.slice(Math.min(WARM_UP, all.length >> 2));
}

function measureMove(
  engines: readonly Engine[],
  spans: readonly DaySpan[],
): Pick<Measured['steps'][number], 'times' | 'list' | 'checked' | 'checksum'> {
  const times: Record<string, Times> = {};
  let list: number[] = [];
  for (const engine of engines) {
    times[engine.name] = timesOf(timeSteps(spans, (days) => engine.brush(days)));
    if (engine.copy) {
      const copying = timeSteps(spans, (days) => {
        engine.brush(days);
        engine.copy?.();
      });
      times[`${engine.name}, copied`] = timesOf(copying);
    }
    if (!engine.list) continue;
    list = [];
    timeSteps(spans, (days) => {
      engine.brush(days);
      list.push(timed(() => engine.list?.()));
    });
  }
  let sum = 0x811c9dc5;
  let checked = 0;
  timeSteps(spans.slice(0, MOST_CHECKED), (days) => {
    sum = checkStep(engines, days, sum);
    checked += 1;
  });
  const checksum = (sum >>> 0).toString(16).padStart(8, '0');
  return {
    times,
    list: timesOf(list.slice(Math.min(WARM_UP, list.length >> 2))),
    checked,
    checksum,
  };
}

function buildEngines(
  columns: StoryColumns,
  bins: readonly DaySpan[],
  topics: readonly string[],
  columnsOnly: boolean,
) {
  const units = [...new Set(columns.keys.flatMap(pathOf))].sort();
  const index: Measured['index'] = {};
  const creators = columnsOnly
    ? [createColumnEngine]
    : [createColumnEngine, createCrossfilterEngine];
  const engines = creators.map((create) => {
    const before = heldBytes();
    const start = performance.now();
    const engine = create(columns, units, bins, topics);
    const ms = performance.now() - start;
    index[engine.name] = { ms, bytes: heldBytes() - before };
    return engine;
  });
  return { engines, index };
}

/** Measures both engines with the same seeded stories; or only the columns, where the other would
 *  take too long. */
export function measureSize(
  stories: number,
  columnsOnly: boolean,
  log: (line: string) => void,
): Measured {
  const columns = demoColumns({ stories, seed: SEED, places: demoPlaces() });
  const { storyDays, topics } = createColumnCounting(columns);
  const slots = chooseSlots(storyDays, new Set());
  if (!slots) throw new Error('there are no stories');
  const bins = slots.slots.map(({ from, to }) => ({ from, to }));
  const { engines, index } = buildEngines(columns, bins, topics, columnsOnly);
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
