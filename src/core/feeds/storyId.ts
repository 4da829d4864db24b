import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from '../day';

/** The id of a story whose source gives it neither an id nor a link: its day, a hyphen, and the
 *  first 10 hex digits of the SHA-256 of its day and headline.
 *
 *  What is hashed, in UTF-8: the day (YYYY-MM-DD), a line feed, and the whole headline as the
 *  source has it, with its dateline, in Unicode form NFC, every run of white space as one space,
 *  none at the ends. A story retold in own words keeps the id of the page it came from. */
export function storyId(day: Day, headline: string): string {
  const read = headline.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `${day}-${bytesToHex(sha256(utf8ToBytes(`${day}\n${read}`))).slice(0, 10)}`;
}
