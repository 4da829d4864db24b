/** Scores which stories are shown as related, on the labelled sets: `npm run bench:related`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRelatedIndex, LEAST_SCORE } from '../src/core/related/relatedStories.ts';
import { measureIndex } from './related/measureIndex.ts';
import { createMiniSearchAsk } from './related/miniSearch.ts';
import { createSetReader, type LabelledFeed } from './related/readSet.ts';
import {
  type Ask,
  chooseThreshold,
  ROWS,
  type Score,
  type Shown,
  scoreShown,
  type WrongRow,
} from './related/scoreShown.ts';

const HELP = `Usage: npm run bench:related -- [options]

  --set NAME            work or heldout; may be repeated; both if left out
  --held-out-misses     list every wrong row of heldout: only for whoever keeps that set
  --commit C --date D   write bench/results/related.json under this commit and day
`;

const SETS = ['work', 'heldout'];

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: SETS },
    'held-out-misses': { type: 'boolean', default: false },
    commit: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

type Answers = ReadonlyMap<string, readonly Shown[]>;

const askAll = ({ stories }: LabelledFeed, ask: Ask): Answers =>
  new Map(stories.map(({ id }) => [id, ask(id).slice(0, ROWS)]));

function ownAnswers(feed: LabelledFeed): Answers {
  const index = createRelatedIndex(feed.stories, feed.placeNames);
  return askAll(feed, (id) => index.relatedTo(id, 0));
}

const miniSearchAnswers = (feed: LabelledFeed): Answers =>
  askAll(feed, createMiniSearchAsk(feed.stories));

function printScore(name: string, score: Score): void {
  const { precisionAt5, recallAt5, coverage, silence, firstFiveRight, shown, right } = score;
  const shares = [precisionAt5, recallAt5, coverage, silence, firstFiveRight];
  const columns = shares.map((share) => share.toFixed(3).padStart(11)).join('');
  console.log(`  ${name.padEnd(24)}${columns}${`${right} of ${shown}`.padStart(14)}`);
}

function printWrong(feed: LabelledFeed, wrong: readonly WrongRow[]): void {
  const titleOf = new Map(feed.stories.map(({ id, title }) => [id, title]));
  for (const { id, shown } of wrong) {
    console.log(`  wrong ${shown.score.toFixed(3)}  ${titleOf.get(id)}`);
    console.log(`               ${titleOf.get(shown.id)}`);
  }
}

function scoreSet(set: string, feed: LabelledFeed, miniSearchLeast: number) {
  const own = scoreShown(feed, ownAnswers(feed), LEAST_SCORE);
  const baseline = miniSearchAnswers(feed);
  const scores = {
    ortsmarke: own.score,
    miniSearchWithThreshold: scoreShown(feed, baseline, miniSearchLeast).score,
    miniSearch: scoreShown(feed, baseline, 0).score,
  };
  console.log(`\n${set}: ${feed.stories.length} stories`);
  const head = ['precision@5', 'recall@5', 'coverage', 'silence', 'first five'];
  console.log(`  ${''.padEnd(24)}${head.map((it) => it.padStart(11)).join('')}   rows right`);
  printScore('Ortsmarke', scores.ortsmarke);
  printScore('MiniSearch, threshold', scores.miniSearchWithThreshold);
  printScore('MiniSearch', scores.miniSearch);
  if (set !== 'heldout' || options['held-out-misses']) printWrong(feed, own.wrong);
  return scores;
}

function main(): void {
  const readSet = createSetReader();
  const work = readSet('work');
  const chosen = chooseThreshold(work, ownAnswers(work));
  const miniSearchLeast = chooseThreshold(work, miniSearchAnswers(work));
  console.log(`threshold ${LEAST_SCORE}; the work set would choose ${chosen.toFixed(4)}`);
  console.log(`MiniSearch's, chosen in the same way: ${miniSearchLeast.toFixed(4)}`);
  const sets = Object.fromEntries(
    options.set.map((set) => [set, scoreSet(set, readSet(set), miniSearchLeast)]),
  );
  const times = measureIndex();
  console.log(`\nindex of ${times.stories} stories: ${times.buildMs} ms,`);
  console.log(
    `MiniSearch's ${times.miniSearchBuildMs} ms; one question ${times.queryMs} ms (medians)`,
  );
  console.log(`in processor time ${times.buildCpuMs} ms and ${times.miniSearchBuildCpuMs} ms`);
  const { commit, date } = options;
  if (commit === undefined || date === undefined) return;
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const results = { commit, date, threshold: LEAST_SCORE, sets, times };
  writeFileSync(new URL('related.json', folder), `${JSON.stringify(results, null, 2)}\n`);
}

const unknown = options.set.find((set) => !SETS.includes(set));
if (options.help || unknown !== undefined) {
  console.log(unknown === undefined ? HELP : `There is no set "${unknown}".\n\n${HELP}`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else main();
