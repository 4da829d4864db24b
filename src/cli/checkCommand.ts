import { parseArgs } from 'node:util';
import { checkConfig } from '../core/config';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { DecodeError } from '../core/decodeError';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import { isRecord } from '../core/feeds/jsonFeedItem';
import type { Story } from '../core/story';
import { WANTED } from '../core/wanted';
import { CliError, type ExitCode } from './cliError';
import { loadGazetteer } from './loadGazetteer';
import { readInput } from './readInput';
import { parseJson } from './readJsonFile';

export const CHECK_HELP = `Usage: ortsmarke check <feed or config>

Names every problem of a feed or a config.json with its path: what was wanted, what is there. Of a
feed also keys that no place has, places without a name in the feed, stories still to be decided.

Options:
  --json   print the problems as a JSON list

Ends with 0 if there is no problem, 1 if stories are to be decided, 2 if something is wrong.
`;

type Problem = { path: string; wanted: string; got: string };

export async function checkCommand(args: string[]): Promise<ExitCode> {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [input, second] = positionals;
  if (!input || second) throw new CliError('Give one feed or config to check.');
  const value = parseJson([...(await readInput(input)).texts].join(''), input);
  const isConfig = isRecord(value) && ('topics' in value || 'sources' in value);
  const open: string[] = [];
  const problems = isConfig
    ? checkConfig(value).map(toProblem)
    : checkFeed(value, await loadGazetteer(), open);
  if (values.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    for (const { path, wanted, got } of problems) {
      process.stdout.write(`${path || 'input'}: wanted ${wanted}, got ${got}\n`);
    }
    const kind = isConfig ? 'config' : 'feed';
    process.stdout.write(
      `${input}: ${problems.length} problems, ${open.length} to be decided (${kind})\n`,
    );
  }
  for (const line of open) process.stderr.write(`To be decided: ${line}\n`);
  if (problems.length > 0) return 2;
  return open.length > 0 ? 1 : 0;
}

function checkFeed(value: unknown, gazetteer: Gazetteer, open: string[]): Problem[] {
  let read: ReturnType<typeof readJsonFeed>;
  try {
    read = readJsonFeed(value);
  } catch (error) {
    if (error instanceof DecodeError) return [toProblem(error)];
    throw error;
  }
  const { feed, rejected } = read;
  const problems = rejected.map(toProblem);
  if (feed.title === '') problems.push({ path: 'title', wanted: WANTED.filledText, got: '""' });
  for (const story of feed.stories) {
    problems.push(...checkPlaces(story, gazetteer, feed.places));
    if (story.status === 'ambiguous') open.push(`${story.id} ${story.title}`);
  }
  return problems;
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
