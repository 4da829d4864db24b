import { type Day, readGermanDay } from '../day';

import { isRecord } from '../feeds/jsonFeedItem';
import { ArchiveError } from './archiveError';

/** What `archive.json` says; documented in docs/archives.md. */
export type ArchiveManifest = {
  title: string;
  /** Name of the source, shown beside the stories. */
  source: string | null;
  /** The page's "Stand". */
  retrieved: Day | null;
  /** Number of stories. */
  stories: number;
  /** Folder of all other files, named by their content; ends with a slash. */
  base: string;
  /** Size of `index.parquet`, for progress and to tell a truncated one. */
  indexBytes: number;
  /** At most so many stories are in one file of texts. */
  pageSize: number;
  /** Months with stories, newest first, and how many each has. */
  months: readonly (readonly [month: string, stories: number])[];
};

/** More than a browser can hold as columns: a larger number is a mistake, or forged. */
export const MOST_STORIES = 1 << 24;

const ARCHIVE_FORMAT = 'ortsmarke-archive';
const VERSION = 1;

/** Names of an archive's files: the manifest in its folder, all others in `base`. */
export const ARCHIVE_FILES = {
  manifest: 'archive.json',
  index: 'index.parquet',
  places: 'places.json',
  search: 'search/terms.json',
} as const;

export const shardFile = (number: number): string => `search/${number}.bin`;

/** The file of a month's texts; a large month has several. @param part from 0 */
export const pageFile = (month: string, part: number): string =>
  `texts/${month}${part === 0 ? '' : `-${part + 1}`}.json`;

export const writeManifest = (manifest: ArchiveManifest): string =>
  `${JSON.stringify({ format: ARCHIVE_FORMAT, version: VERSION, ...manifest })}\n`;

function fail(path: string, wanted: string, got: unknown): never {
  throw new ArchiveError(path, wanted, got);
}

const count = (input: unknown, path: string): number =>
  typeof input === 'number' && Number.isInteger(input) && input >= 0
    ? input
    : fail(path, 'a count', input);

/** @throws ArchiveError for the first problem */
export function readManifest(input: unknown): ArchiveManifest {
  if (!isRecord(input) || input.format !== ARCHIVE_FORMAT || input.version !== VERSION) {
    fail('', 'the manifest of an archive, version 1', input);
  }
  const { title, source, retrieved, base } = input;
  // Only a folder beside the manifest, however the manifest was tampered with.
  if (typeof base !== 'string' || !/^[\w-]+\/$/.test(base))
    fail('base', 'a folder beside the manifest', base);
  const months = readMonths(input.months);
  const stories = count(input.stories, 'stories');
  const sum = months.reduce((total, [, number]) => total + number, 0);
  if (sum !== stories) fail('stories', 'a count', stories);
  if (stories > MOST_STORIES) fail('stories', `${MOST_STORIES} at most`, stories);
  return {
    title: typeof title === 'string' ? title : '',
    source: typeof source === 'string' ? source : null,
    retrieved: typeof retrieved === 'string' ? (readGermanDay(retrieved) ?? null) : null,
    stories,
    base,
    indexBytes: count(input.indexBytes, 'indexBytes'),
    pageSize: count(input.pageSize, 'pageSize') || fail('pageSize', 'a count', input.pageSize),
    months,
  };
}

function readMonths(input: unknown): [string, number][] {
  if (!Array.isArray(input)) fail('months', 'a list', input);
  let after = 'after';
  return input.map((entry: unknown, index) => {
    const path = `months[${index}]`;
    const [month, stories] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof month !== 'string' || !/^\d{4}-\d{2}$/.test(month) || month >= after) {
      fail(path, 'months YYYY-MM, newest first', entry);
    }
    after = month;
    return [month, count(stories, path)];
  });
}
