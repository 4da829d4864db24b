import { readFileSync } from 'node:fs';
import { demoStories } from '../../src/core/demo/demoStories.ts';
import { canonicalKey } from '../../src/core/key.ts';
import { createRelatedIndex } from '../../src/core/related/relatedStories.ts';
import { buildMiniSearch } from './miniSearch.ts';

const STORIES = 20_000;
const RUNS = 9;
const QUERIES = 200;

export interface IndexTimes {
  stories: number;
  /** Medians in milliseconds, by the clock of a machine that may have other work as well. */
  buildMs: number;
  miniSearchBuildMs: number;
  queryMs: number;
  /** The same in processor time. */
  buildCpuMs: number;
  miniSearchBuildCpuMs: number;
}

interface Place {
  key: string;
  name: string;
  population: number | null;
}

const median = (figures: number[]): number => {
  const middle = figures.sort((a, b) => a - b)[figures.length >> 1] ?? 0;
  return Math.round(middle * 100) / 100;
};

function timeOf(work: () => unknown): { clock: number; cpu: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, cpu: (user + system) / 1000 };
}

type Times = ReturnType<typeof timeOf>[];

const clockOf = (times: Times) => median(times.map(({ clock }) => clock));
const cpuOf = (times: Times) => median(times.map(({ cpu }) => cpu));

function readPlaces() {
  const read = (name: string): { properties: Place }[] =>
    JSON.parse(readFileSync(new URL(`../../geo/${name}`, import.meta.url), 'utf8')).features;
  const units = ['laender.geojson', 'kreise.geojson', 'places.geojson'].flatMap(read);
  const places = units.map(({ properties: { key, name, population } }) => ({
    key: canonicalKey(key as Parameters<typeof canonicalKey>[0]),
    name,
    population,
  }));
  return [...new Map(places.map((place) => [place.key, place])).values()];
}

/** How long the index of a large feed takes, beside MiniSearch's of the same, and one question. A
 *  first run that is not counted warms the engine up. */
export function measureIndex(): IndexTimes {
  const places = readPlaces();
  const stories = [...demoStories({ stories: STORIES, seed: 7, places })];
  const names = places.map(({ name }) => name);
  const builds: Times = [];
  const miniSearchBuilds: Times = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const own = timeOf(() => createRelatedIndex(stories, names));
    const other = timeOf(() => buildMiniSearch(stories));
    if (run === 0) continue;
    builds.push(own);
    miniSearchBuilds.push(other);
  }
  const index = createRelatedIndex(stories, names);
  const asked = stories.filter((_, row) => row % (STORIES / QUERIES) === 0);
  const queries = asked.map(({ id }) => timeOf(() => index.relatedTo(id)));
  return {
    stories: STORIES,
    buildMs: clockOf(builds),
    miniSearchBuildMs: clockOf(miniSearchBuilds),
    queryMs: clockOf(queries),
    buildCpuMs: cpuOf(builds),
    miniSearchBuildCpuMs: cpuOf(miniSearchBuilds),
  };
}
