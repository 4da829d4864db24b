import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SearchBuilder } from '../core/archive/buildSearch';
import {
  ARCHIVE_FILES,
  type ArchiveManifest,
  MOST_STORIES,
  pageFile,
  shardFile,
} from '../core/archive/manifest';
import { writeIndex } from '../core/archive/writeIndex';
import { ColumnsBuilder } from '../core/counting/columnsBuilder';
import { type Day, toDayNumber } from '../core/day';
import { pageText } from '../core/feeds/writeJsonFeed';
import type { Key } from '../core/key';
import type { NamedPlace, Story } from '../core/story';
import { type ArchiveFolder, openArchiveFolder } from './archiveFolder';
import { CliError } from './cliError';
import type { Progress } from './progress';

const compress = promisify(gzip);

/** About 450 KB, 60 KB on the wire: what a reader of one story has to wait for. */
const PAGE_SIZE = 1000;

export type ArchiveInput = {
  title: string;
  source: string | null;
  retrieved: Day | null;
  /** How many will come. */
  size: number;
  /** In list order, with archive ids. Taken one by one; none is kept. */
  stories: Iterable<Story>;
  /** Names and points of the places they may have; only the used ones are written. */
  places: ReadonlyMap<Key, NamedPlace>;
};

/** What was written, in files and bytes. */
export type ArchiveSizes = Record<
  'index' | 'texts' | 'search' | 'places',
  { files: number; bytes: number }
>;

/** Writes an archive into a folder, or leaves the folder as it was.
 *  @throws CliError where it cannot be written, or there are too many stories */
export async function writeArchive(
  folder: string,
  input: ArchiveInput,
  progress: Progress,
): Promise<{ manifest: string; sizes: ArchiveSizes }> {
  if (input.size > MOST_STORIES) {
    throw new CliError(`${input.size} stories are more than one archive has (${MOST_STORIES}).`);
  }
  const files = await openArchiveFolder(folder);
  try {
    return await fillFolder(files, input, progress);
  } catch (error) {
    await files.drop();
    throw error;
  }
}

async function fillFolder(files: ArchiveFolder, input: ArchiveInput, progress: Progress) {
  const { size } = input;
  const sizes: ArchiveSizes = {
    index: { files: 0, bytes: 0 },
    texts: { files: 0, bytes: 0 },
    search: { files: 0, bytes: 0 },
    places: { files: 0, bytes: 0 },
  };
  const write = async (kind: keyof ArchiveSizes, path: string, content: string | Uint8Array) => {
    sizes[kind].files += 1;
    sizes[kind].bytes += Buffer.byteLength(content);
    await files.write(path, content);
  };
  const columns = new ColumnsBuilder(size);
  const search = new SearchBuilder(size);
  const months: [string, number][] = [];
  let row = 0;
  for (const page of pagesOf(input.stories)) {
    for (const { day, places, topics, title, summary } of page.stories) {
      columns.add(toDayNumber(day), places, topics);
      search.add(row, `${title}\n${summary}`);
      row += 1;
    }
    const month = months.at(-1);
    if (page.part === 0 || !month) months.push([page.month, page.stories.length]);
    else month[1] += page.stories.length;
    await write(
      'texts',
      pageFile(page.month, page.part),
      pageText(input.title, page.stories, nextOf(page)),
    );
    progress('Stories written', row, size);
  }
  const built = columns.build();
  const index = writeIndex(built, {
    onRows: (rows) => progress('Index rows written', rows, size),
  });
  await write('index', ARCHIVE_FILES.index, index);
  await write('places', ARCHIVE_FILES.places, placesText(built.keys, input.places));
  const firsts: string[] = [];
  for (const { first, bytes, done, total } of search.shards()) {
    await write('search', shardFile(firsts.length), await compress(bytes, { level: 9 }));
    firsts.push(first);
    progress('Search terms written', done, total);
  }
  await write('search', ARCHIVE_FILES.search, `${JSON.stringify(firsts)}\n`);
  const { title, source, retrieved } = input;
  const described = { title, source, retrieved, stories: size, pageSize: PAGE_SIZE, months };
  const manifest: Omit<ArchiveManifest, 'base'> = { ...described, indexBytes: index.length };
  return { manifest: await files.finish(manifest), sizes };
}

type Page = { month: string /** From 0. */; part: number; stories: Story[]; isLast: boolean };

/** Stories of one month each, `PAGE_SIZE` at most. */
function* pagesOf(stories: Iterable<Story>): Generator<Page> {
  let page: Page | undefined;
  for (const story of stories) {
    const month = story.day.slice(0, 7);
    if (page && page.month !== month) {
      yield { ...page, isLast: true };
      page = undefined;
    } else if (page && page.stories.length === PAGE_SIZE) {
      yield page;
      page = { month, part: page.part + 1, stories: [], isLast: false };
    }
    page ??= { month, part: 0, stories: [], isLast: false };
    page.stories.push(story);
  }
  if (page) yield { ...page, isLast: true };
}

/** A large month goes on in the next file. */
const nextOf = ({ month, part, isLast }: Page): string | null =>
  isLast
    ? null
    : (pageFile(month, part + 1)
        .split('/')
        .at(-1) ?? null);

function placesText(keys: readonly Key[], places: ReadonlyMap<Key, NamedPlace>): string {
  const used = [...keys].sort().flatMap((key) => {
    const place = places.get(key);
    return place ? [[key, { name: place.name, lon: place.lon, lat: place.lat }] as const] : [];
  });
  return `${JSON.stringify(Object.fromEntries(used))}\n`;
}
