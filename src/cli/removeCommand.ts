import { parseArgs } from 'node:util';
import { isRecord } from '../core/feeds/jsonFeedItem';
import { eachStory, type StoryRows, takeRows } from '../core/feeds/storyRows';
import { type Tombstone, tombstoneOf } from '../core/feeds/tombstone';
import { placesUsed } from '../core/feeds/writeJsonFeed';
import { CliError, type ExitCode } from './cliError';
import { type FeedFile, readFeedFile, storiesOf } from './feedFile';
import { feedText } from './feedText';
import { DEFAULT_FEED, decisionsBeside, toPath } from './paths';
import { createProgress } from './progress';
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
  const file = readFeedFile(out);
  if (!file) throw new CliError(`${out} cannot be read: there is no such file.`);
  const stories = storiesOf(file);
  const found = findRow(stories, id);
  if (found === undefined) throw new CliError(`${out} has no story with the id "${id}".`);
  const story = stories.read(found);
  // The tombstone first: a run that is killed in between loses nothing and is repeated.
  await addTombstone(decisionsBeside(out), tombstoneOf(story, today(), reason));
  await writeAtomically(out, textWithout(found, file, stories));
  process.stdout.write(`Removed "${story.title}" (${story.day}) from ${out}.\n`);
  return 0;
}

function findRow(stories: StoryRows, id: string): number | undefined {
  for (let row = 0; row < stories.length; row++) if (stories.read(row).id === id) return row;
  return undefined;
}

function textWithout(gone: number, { head, members, items }: FeedFile, all: StoryRows) {
  const rows = Int32Array.from({ length: all.length - 1 }, (_, at) => (at < gone ? at : at + 1));
  const stories = takeRows(all, rows);
  const places = placesUsed(eachStory(stories), (key) => head.places.get(key));
  const otherOf = (at: number) => items.read(rows[at] ?? -1).other;
  return feedText({ ...head, places }, stories, otherOf, members, createProgress());
}

async function addTombstone(path: string, tombstone: Tombstone): Promise<void> {
  const value = (await readJsonFileIfThere(path))?.value ?? {};
  if (!isRecord(value) || !Array.isArray(value.removed ?? [])) {
    throw new CliError(`${path} is not as it should be: wanted an object with a list "removed".`);
  }
  const removed: unknown[] = [...((value.removed as unknown[] | undefined) ?? []), tombstone];
  await writeAtomically(path, `${JSON.stringify({ ...value, removed }, null, 2)}\n`);
}
