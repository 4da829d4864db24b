import { statSync } from 'node:fs';
import { DecodeError } from '../core/decodeError';
import { isRejected } from '../core/feeds/checkArticle';
import { decodeTexts } from '../core/feeds/decodeText';
import {
  type EditedStory,
  type FeedHead,
  type Rejected,
  readFeedHead,
  readStory,
} from '../core/feeds/jsonFeed';
import { isRecord } from '../core/feeds/jsonFeedItem';
import { readFeedParts } from '../core/feeds/parseJson';
import type { StoryRows } from '../core/feeds/storyRows';
import { TextTable } from '../core/feeds/textTable';
import { type FeedItem, type Members, unknownItemMembers } from '../core/feeds/writeJsonFeed';
import { CliError } from './cliError';
import { whyNot } from './readInput';
import { RecordFile } from './recordFile';
import { orSay } from './sourceFault';
import { partsOfFile } from './storedBytes';

/** A feed as it lies on disk. */
export type FeedFile = {
  head: FeedHead;
  /** All the feed's members but its items, as they are. */
  members: Members;
  /** Its stories in its own order, each with the members unknown here. */
  items: { readonly length: number; read(row: number): FeedItem };
};

/** Reads a feed that is to be written again; undefined where there is no such file. A feed with bad
 *  rows is refused, since writing it would lose them.
 *  @throws CliError */
export function readFeedFile(path: string): FeedFile | undefined {
  const texts = textsOf(path);
  if (!texts) return undefined;
  const stored = new RecordFile<{ story: EditedStory; other?: Members }>();
  const byId = new TextTable((row) => stored.read(row).story.id);
  const bad = { count: 0, first: '' };
  const reject = ({ path: at }: Rejected) => {
    if (bad.count++ === 0) bad.first = at;
  };
  const take = (item: unknown, index: number) => {
    const story = readStory(item, index, (id) => byId.get(id) !== undefined);
    if (isRejected(story) || !isRecord(item)) return reject(story as Rejected);
    const other = unknownItemMembers(item);
    byId.set(story.id, stored.length);
    stored.add(Object.keys(other).length > 0 ? { story, other } : { story });
  };
  const { hasItems, members } = orSay(path, () => readFeedParts(texts, take, ['*']));
  const head = headOf(hasItems ? members : undefined, path, reject);
  if (bad.count > 0) {
    throw new CliError(
      `${path} has ${bad.count} bad rows, which would be lost; the first is ${bad.first}. ` +
        `See them all with: ortsmarke check ${path}`,
    );
  }
  const read = (row: number): FeedItem => ({ other: {}, ...stored.read(row) });
  return { head, members, items: { length: stored.length, read } };
}

/** The stories of a feed; none where there is no file. */
export const storiesOf = (file: FeedFile | undefined): StoryRows => ({
  length: file?.items.length ?? 0,
  read(row) {
    if (!file) throw new RangeError(`row ${row} of no feed`);
    return file.items.read(row).story;
  },
});

function headOf(members: Members | undefined, path: string, reject: (row: Rejected) => void) {
  try {
    const rejected: Rejected[] = [];
    if (members) {
      const head = readFeedHead(members, rejected);
      rejected.forEach(reject);
      return head;
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  throw new CliError(`${path} is no JSON Feed, so nothing is written over it.`);
}

/** Undefined where there is no such file. */
function textsOf(path: string): Iterable<string> | undefined {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return decodeTexts(partsOfFile(path), 'utf-8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw new CliError(`${path} cannot be read: ${whyNot(error)}.`);
  }
}
