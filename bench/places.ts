/** Scores how headlines are placed, on the labelled sets and on every name of the gazetteer:
 *  `npm run bench:places -- --help`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createGazetteer } from '../src/core/dateline/gazetteer.ts';
import { locate } from '../src/core/dateline/locate.ts';
import { type Kreis, type Place, readUnits } from './places/drawPlaces.ts';
import type { Row } from './places/labelProblems.ts';
import { measureSpeed } from './places/measureSpeed.ts';
import { mechanicalRows } from './places/mechanicalRows.ts';
import { type Miss, type Score, scoreAnswers } from './places/scoreAnswers.ts';

const HELP = `Usage: npm run bench:places -- [options]

  --set NAME            work, heldout or mechanical; may be repeated; all if left out
  --misses              list every miss of work and mechanical
  --held-out-misses     list every miss of heldout: only for whoever keeps that set
  --commit C --date D   add the figures to bench/results/places.json under this commit and day;
                        a commit is recorded once
`;

const SETS = ['work', 'heldout', 'mechanical'];

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: SETS },
    misses: { type: 'boolean', default: false },
    'held-out-misses': { type: 'boolean', default: false },
    commit: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const here = (name: string): URL => new URL(name, import.meta.url);
const readGeo = (name: string) => JSON.parse(readFileSync(here(`../geo/${name}`), 'utf8'));

function readRows(set: string): Row[] {
  if (set === 'mechanical') {
    return mechanicalRows({
      gemeinden: readUnits<Place>('places.geojson'),
      kreise: readUnits<Kreis>('kreise.geojson'),
      laender: readUnits<Place>('laender.geojson'),
    });
  }
  const lines = readFileSync(here(`places/${set}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function printScore(set: string, score: Score): void {
  console.log(`\n${set}: ${score.rows} rows`);
  console.log(
    `  ${score.right} right, ${score.wrong} wrong, ${score.missed} missed, ${score.left} rightly left`,
  );
  console.log(`  precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)}`);
}

function printMisses(misses: readonly Miss[]): void {
  for (const { row, answer, outcome } of misses) {
    const wanted = row.expected.places.join(' ') || row.expected.status;
    const got = answer.places.join(' ') || answer.status;
    console.log(`  ${outcome} [${row.kind}] ${row.title} | ${row.summary}`);
    console.log(`      wanted ${wanted}, got ${got}`);
  }
}

const RESULTS = 'results/places.json';

/** What was recorded before, the newest first. */
const readResults = (): { commit: string }[] =>
  existsSync(here(RESULTS)) ? JSON.parse(readFileSync(here(RESULTS), 'utf8')) : [];

function main(): void {
  const gazetteer = createGazetteer({
    laender: readGeo('laender.geojson'),
    kreise: readGeo('kreise.geojson'),
    places: readGeo('places.geojson'),
    aliases: readGeo('aliases.json'),
    verbaende: readGeo('verbaende.json'),
  });
  const scores: Record<string, Score> = {};
  for (const set of options.set) {
    const { score, misses } = scoreAnswers(readRows(set), (row) => locate(row, gazetteer));
    scores[set] = score;
    printScore(set, score);
    if (set === 'heldout' ? options['held-out-misses'] : options.misses) printMisses(misses);
  }
  const speed = measureSpeed(readRows('work'), (row) => locate(row, gazetteer));
  console.log(`\n${speed.perSecond} stories per second in one thread (median)`);
  console.log(`${speed.perCpuSecond} per second of processor time`);
  const { commit, date } = options;
  if (commit === undefined || date === undefined) return;
  const results = [{ commit, date, sets: scores, storiesPerSecond: speed }, ...readResults()];
  mkdirSync(here('results/'), { recursive: true });
  writeFileSync(here(RESULTS), `${JSON.stringify(results, null, 2)}\n`);
}

const isRecorded = readResults().some(({ commit }) => commit === options.commit);
const unknown = options.set.find((set) => !SETS.includes(set));
if (options.help || unknown !== undefined) {
  console.log(unknown === undefined ? HELP : `There is no set "${unknown}".\n\n${HELP}`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else if (isRecorded) {
  console.log(
    `${options.commit} is recorded already: the held-out set is scored once for a commit.`,
  );
  process.exitCode = 2;
} else main();
