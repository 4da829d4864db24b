import { parseArgs } from 'node:util';
import { isRecord } from '../core/feeds/jsonFeedItem';
import { type Tombstone, tombstoneOf } from '../core/feeds/tombstone';
import { writeJsonFeed } from '../core/feeds/writeJsonFeed';
import { CliError, type ExitCode } from './cliError';
import { readFeedFile } from './feedFile';
import { DEFAULT_FEED, decisionsBeside, toPath } from './paths';
import { readJsonFileIfThere } from './readJsonFile';
import { today } from './today';
import { writeAtomically } from './writeAtomically';

export const REMOVE_HELP = `Usage: ortsmarke remove <id> --reason TEXT [options]

Takes a story out of a feed for good. decisions.json beside the feed keeps that it was removed,
when and why, without its headline, text or address, so that no later import brings it back. The
reason is kept as you write it: name no person in it.

Options:
  --reason TEXT   why; required
  --out FILE      the feed (default public/data/stories.json)

Ends with 0 if it is done, 2 if there is no such story.
`;

const OPTIONS = {
  reason: { type: 'string' },
  out: { type: 'string', default: DEFAULT_FEED },
} as const;

export async function removeCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [id, second] = positionals;
  const reason = values.reason?.trim();
  if (!id || second) throw new CliError('Give the id of one story.');
  if (!reason) throw new CliError('Say why, with --reason "…".');
  const out = toPath(values.out);
  const file = await readFeedFile(out);
  if (!file) throw new CliError(`${out} cannot be read: there is no such file.`);
  const story = file.feed.stories.find((it) => it.id === id);
  if (!story) throw new CliError(`${out} has no story with the id "${id}".`);
  // The tombstone first: a run that is killed in between loses nothing and is repeated.
  await addTombstone(decisionsBeside(out), tombstoneOf(story, today(), reason));
  const stories = file.feed.stories.filter((it) => it.id !== id);
  await writeAtomically(out, writeJsonFeed({ ...file.feed, stories }, file.value));
  process.stdout.write(`Removed "${story.title}" (${story.day}) from ${out}.\n`);
  return 0;
}

async function addTombstone(path: string, tombstone: Tombstone): Promise<void> {
  const value = (await readJsonFileIfThere(path))?.value ?? {};
  if (!isRecord(value) || !Array.isArray(value.removed ?? [])) {
    throw new CliError(`${path} is not as it should be: wanted an object with a list "removed".`);
  }
  const removed: unknown[] = [...((value.removed as unknown[] | undefined) ?? []), tombstone];
  await writeAtomically(path, `${JSON.stringify({ ...value, removed }, null, 2)}\n`);
}
