import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from '../day';
import type { EditedStory } from './jsonFeed';
import { isRecord } from './jsonFeedItem';
import { storyId } from './storyId';

/** A story taken out for good, as `decisions.json` keeps it: no headline, no text, no address, so
 *  that nothing personal is left. `marks` are the first 20 hex digits of the SHA-256 of its id, its
 *  link, and the id made of its day and headline. */
export type Tombstone = { marks: readonly string[]; day: Day; reason: string };

type Identity = Pick<EditedStory, 'id' | 'url' | 'day' | 'title'>;

/** @param day the day of the removal */
export const tombstoneOf = (story: Identity, day: Day, reason: string): Tombstone => ({
  marks: [...new Set(marksOf(story))],
  day,
  reason,
});

/** The marks of all tombstones in a parsed `decisions.json`; what is no tombstone is passed over. */
export function readTombstones(decisions: unknown): ReadonlySet<string> {
  const removed: unknown = isRecord(decisions) ? decisions.removed : undefined;
  const marks = (Array.isArray(removed) ? removed : []).flatMap((it: unknown): unknown[] =>
    isRecord(it) && Array.isArray(it.marks) ? it.marks : [],
  );
  return new Set(marks.filter((mark) => typeof mark === 'string'));
}

/** True if the story was removed before, under this id, link, or day and headline. */
export const isRemoved = (story: Identity, marks: ReadonlySet<string>): boolean =>
  marks.size > 0 && marksOf(story).some((mark) => marks.has(mark));

const marksOf = ({ id, url, day, title }: Identity): string[] =>
  [id, ...(url === null ? [] : [url]), storyId(day, title)].map((text) =>
    bytesToHex(sha256(utf8ToBytes(text))).slice(0, 20),
  );
