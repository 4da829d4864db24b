import { parseArgs } from 'node:util';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { DecodeError, describeValue } from '../core/decodeError';
import { isRejected } from '../core/feeds/checkArticle';
import {
  type EditedStory,
  type FeedHead,
  type Rejected,
  readFeedHead,
  readStory,
} from '../core/feeds/jsonFeed';
import { readFeedParts } from '../core/feeds/parseJson';
import { type StoryRows, sortRows } from '../core/feeds/storyRows';
import { TextTable } from '../core/feeds/textTable';
import { checkGlossary } from '../core/glossary/glossary';
import { parseKey } from '../core/key';
import { type Rows, rowsOf } from '../core/rows';
import { checkConfig, readWholeConfig } from '../core/statement/statementSchema';
import type { Story } from '../core/story';
import { WANTED } from '../core/wanted';
import { checkColors } from '../publish/checkColors';
import { CliError, type ExitCode } from './cliError';
import { jsonPieces } from './jsonPieces';
import { maxMbOption, readMaxMb } from './limitOptions';
import { loadGazetteer } from './loadGazetteer';
import { print } from './print';
import { DEFAULT_LIMITS, DEFAULT_MAX_MB, type Input, readInput } from './readInput';
import { RecordFile } from './recordFile';
import { orSay } from './sourceFault';

export const CHECK_HELP = `Usage: ortsmarke check <feed, config or glossary>

Names every problem of a feed, a config.json or a glossary.json with its path: what was wanted, what is there. Of a
feed also keys that no place has, places without a name in the feed, stories still to be decided.

Options:
  --json            print the problems as a JSON list
  --max-mb NUMBER   refuse larger input (default ${DEFAULT_MAX_MB})

Ends with 0 if there is no problem, 1 if stories are to be decided, 2 if something is wrong.
`;

type Problem = { path: string; wanted: string; got: string };

export async function checkCommand(args: string[]): Promise<ExitCode> {
  const options = {
    json: { type: 'boolean', default: false },
    ...maxMbOption(DEFAULT_MAX_MB),
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [input, second] = positionals;
  if (!input || second) throw new CliError('Give one feed, config or glossary to check.');
  const maxMb = readMaxMb(values['max-mb']);
  const checked = await check(await readInput(input, { ...DEFAULT_LIMITS, maxMb }));
  const { problems, open } = checked;
  await print(values.json ? asJson(problems) : asText(input, checked));
  for (const line of open) process.stderr.write(`To be decided: ${line}\n`);
  if (problems.length > 0) return 2;
  return open.length > 0 ? 1 : 0;
}

type Checked = {
  kind: 'config' | 'glossary' | 'feed';
  problems: Rows<Problem>;
  /** Stories to be decided. */
  open: Rows<string>;
};

/** A feed's stories lie on disk meanwhile: some of what is said of them stands at its end. */
async function check(input: Input): Promise<Checked> {
  const stored = new RecordFile<EditedStory>();
  const problems = new RecordFile<Problem>();
  const byId = new TextTable((row) => stored.read(row).id);
  const take = (item: unknown, index: number) => {
    const story = readStory(item, index, (id) => byId.get(id) !== undefined);
    if (isRejected(story)) return problems.add(toProblem(story));
    byId.set(story.id, stored.length);
    stored.add(story);
  };
  const { isObject, hasItems, members } = orSay(input.name, () =>
    readFeedParts(input.texts, take, ['*']),
  );
  if (isObject && 'terms' in members) {
    return { kind: 'glossary', problems: checkGlossary(members).map(toProblem), open: [] };
  }
  if (isObject && ('topics' in members || 'sources' in members)) {
    const problems = checkConfig(members).map(toProblem);
    // What is not a config at all is said first.
    const further = problems.length > 0 ? [] : checkWholeConfig(members);
    return { kind: 'config', problems: [...problems, ...further], open: [] };
  }
  try {
    if (!hasItems) throw new DecodeError('', 'jsonFeed', describeValue(isObject ? members : []));
    const rejected: Rejected[] = [];
    const head = readFeedHead(members, rejected);
    for (const row of rejected) problems.add(toProblem(row));
    if (head.title === '') problems.add({ path: 'title', wanted: WANTED.filledText, got: '""' });
    const stories: StoryRows = { length: stored.length, read: (row) => stored.read(row) };
    const open = checkStories(stories, head, loadGazetteer(), problems);
    return { kind: 'feed', problems, open };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { kind: 'feed', problems: [toProblem(error)], open: [] };
  }
}

/** What needs the gazetteer, or the page's colours. */
function checkWholeConfig(members: unknown): Problem[] {
  const { topics, groups } = readWholeConfig(members);
  const { unitOf } = loadGazetteer();
  const unknown = groups.flatMap(({ regions }, group) =>
    regions.flatMap((it, index): Problem[] => {
      const key = parseKey(it);
      if (key && unitOf(key)) return [];
      const path = `groups[${group}].regions[${index}]`;
      return [{ path, wanted: 'the key of a place', got: `"${it}"` }];
    }),
  );
  return [...unknown, ...checkColors(topics)];
}

function checkStories(
  stories: StoryRows,
  { places }: FeedHead,
  gazetteer: Gazetteer,
  problems: RecordFile<Problem>,
): Rows<string> {
  const open: number[] = [];
  for (const row of sortRows(stories)) {
    const story = stories.read(row);
    for (const problem of checkPlaces(story, gazetteer, places)) problems.add(problem);
    if (story.status === 'ambiguous') open.push(row);
  }
  return rowsOf(open.length, function* () {
    for (const row of open) {
      const { id, title } = stories.read(row);
      yield `${id} ${title}`;
    }
  });
}

function* asJson(problems: Rows<Problem>): Generator<string> {
  yield* jsonPieces(problems);
  yield '\n';
}

function* asText(input: string, { problems, open, kind }: Checked): Generator<string> {
  for (const { path, wanted, got } of problems) {
    yield `${path || 'input'}: wanted ${wanted}, got ${got}\n`;
  }
  yield `${input}: ${problems.length} problems, ${open.length} to be decided (${kind})\n`;
}

function checkPlaces(
  { id, places, mentions, status }: Story,
  gazetteer: Gazetteer,
  named: ReadonlyMap<string, unknown>,
): Problem[] {
  const path = `item "${id}"._ortsmarke`;
  const problems: Problem[] = [];
  for (const key of [...places, ...mentions]) {
    if (gazetteer.unitOf(key)?.key !== key) {
      problems.push({ path: `${path}.places`, wanted: 'the key of a place', got: `"${key}"` });
    } else if (!named.has(key)) {
      problems.push({
        path: `_ortsmarke.places["${key}"]`,
        wanted: 'its name and point',
        got: 'nothing',
      });
    }
  }
  if ((status === 'located') !== places.length > 0 && status !== 'ambiguous') {
    problems.push({ path: `${path}.status`, wanted: 'what its places say', got: `"${status}"` });
  }
  return problems;
}

const toProblem = ({
  path,
  wanted,
  got,
}: Pick<DecodeError, 'path' | 'wanted' | 'got'>): Problem => ({
  path,
  wanted: WANTED[wanted],
  got,
});
