import { ArchiveError } from '../core/archive/archiveError';
import { dayOfId, ownId } from '../core/archive/archiveOrder';
import { ARCHIVE_FILES, type ArchiveManifest, readManifest } from '../core/archive/manifest';
import { pageOf, rowsOfDay, type TextPage, textPages } from '../core/archive/textPages';
import type { StoryColumns } from '../core/counting/storyColumns';
import { withKnownTopics } from '../core/counting/withKnownTopics';
import { type Day, parseDay, toDayNumber } from '../core/day';
import { type readJsonFeed, readNamedPlaces } from '../core/feeds/jsonFeed';
import { joinSources } from '../core/joinSources';
import type { Story, TopicId } from '../core/story';
import type { StorySource } from '../core/storySource';
import { openArchiveSearch } from './archiveSearch';
import { openArchiveTexts, type StoryTexts } from './archiveTexts';
import { decodeIndex, IndexError } from './decodeIndex';
import { fetchBytes } from './fetchBytes';
import { FetchError, fetchJson } from './fetchJson';
import type { ArchiveProgress } from './progressKey';

/** An archive's index is there; its texts and its search come when they are asked for. */
type OpenedArchive = ReturnType<typeof readJsonFeed> & { source: StorySource };

type OpenOptions = {
  signal: AbortSignal;
  onProgress(progress: ArchiveProgress): void;
};

/** @param address of the manifest
 *  @throws FetchError for what is missing or not as it should be, with its address */
export async function openArchive(address: string, options: OpenOptions): Promise<OpenedArchive> {
  const { signal, onProgress } = options;
  onProgress({ step: 'loading', share: 0 });
  const manifest = decode(address, await fetchJson(address, signal), readManifest);
  const fileAt = (file: string): string =>
    address.replace(/[?#].*/, '').replace(/[^/]*$/, '') + manifest.base + file;
  const placesAddress = fileAt(ARCHIVE_FILES.places);
  const [columns, named] = await Promise.all([
    loadIndex(fileAt(ARCHIVE_FILES.index), manifest, options),
    fetchJson(placesAddress, signal),
  ]);
  const { places, rejected } = readNamedPlaces(named);
  const { title, source, retrieved } = manifest;
  return {
    feed: { title, stories: [], places, source, retrieved },
    rejected,
    source: createArchiveSource(columns, manifest, fileAt),
  };
}

/** The stories of all feeds and those of archives as one source. Topics that the site does not
 *  have are "Sonstiges". */
export function joinArchives(
  feeds: StorySource,
  archives: readonly StorySource[],
  topics: ReadonlySet<TopicId>,
): StorySource {
  const known = archives.map((archive) => ({
    ...archive,
    columns: withKnownTopics(archive.columns, topics),
  }));
  if (feeds.columns.size === 0) return joinSources(known);
  return { ...joinSources([feeds, ...known]), inMemory: feeds };
}

function decode<T>(address: string, input: unknown, read: (input: unknown) => T): T {
  try {
    return read(input);
  } catch (error) {
    if (error instanceof ArchiveError) throw new FetchError('format', address, error.message);
    throw error;
  }
}

async function loadIndex(
  address: string,
  { stories, indexBytes, months }: ArchiveManifest,
  { signal, onProgress }: OpenOptions,
): Promise<StoryColumns> {
  const bytes = await fetchBytes(address, signal, (loaded) =>
    onProgress({ step: 'loading', share: loaded / indexBytes }),
  );
  if (bytes.length !== indexBytes) {
    const detail = `${bytes.length} of ${indexBytes} bytes`;
    throw new FetchError('format', address, detail);
  }
  const onRows = (rows: number) => onProgress({ step: 'reading', share: rows / stories });
  onRows(0);
  try {
    const columns = await decodeIndex(bytes.buffer, { stories, signal, onRows });
    checkMonths(columns.day, months);
    return columns;
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof IndexError) {
      throw new FetchError('format', address, error.message);
    }
    throw error;
  }
}

/** Index and texts belong together: as many rows in each month as the manifest says. */
function checkMonths(days: Int32Array, months: ArchiveManifest['months']): void {
  let row = 0;
  for (const [month, stories] of months) {
    const first = toDayNumber(`${month}-01` as Day);
    const [, end] = rowsOfDay(days, first);
    if (end !== row + stories) throw new ArchiveError(month, `${stories} stories`, end - row);
    row = end;
  }
}

function createArchiveSource(
  columns: StoryColumns,
  manifest: ArchiveManifest,
  fileAt: (file: string) => string,
): StorySource {
  const pages = textPages(manifest);
  const texts = openArchiveTexts(fileAt);
  const search = openArchiveSearch(columns.size, fileAt);
  return {
    columns,
    isRemote: true,
    page: (rows, signal) => storiesOf(texts, pages, rows, signal as AbortSignal | undefined),
    rowOf: (id, signal) => findRow(columns, texts, pages, id, signal as AbortSignal | undefined),
    search: (query, signal) => search(query, signal as AbortSignal | undefined),
  };
}

async function storiesOf(
  texts: StoryTexts,
  pages: readonly TextPage[],
  rows: ArrayLike<number>,
  signal?: AbortSignal,
): Promise<readonly Story[]> {
  const wanted = Array.from(rows, (row) => ({ row, page: pageOf(pages, row) }));
  const needed = new Set(wanted.flatMap(({ page }) => page ?? []));
  const loaded = new Map(
    await Promise.all([...needed].map(async (page) => [page, await texts(page, signal)] as const)),
  );
  return wanted.flatMap(({ row, page }) => (page && loaded.get(page)?.at(row - page.from)) ?? []);
}

/** The id says the day, and mostly the number within it. */
async function findRow(
  { day: days }: StoryColumns,
  texts: StoryTexts,
  pages: readonly TextPage[],
  id: string,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const day = parseDay(dayOfId(id) ?? '');
  if (!day) return undefined;
  const [from, to] = rowsOfDay(days, toDayNumber(day));
  const own = ownId(id);
  for (let row = from; row < to; ) {
    const page = pageOf(pages, row);
    if (!page) return undefined;
    const stories = await texts(page, signal);
    const end = Math.min(to, page.to);
    for (; row < end; row += 1) {
      const other = stories.at(row - page.from)?.id;
      // A story keeps its own id when the archive is packed anew and its number changes.
      if (other === id || (own !== '' && other !== undefined && ownId(other) === own)) return row;
    }
  }
  return undefined;
}
