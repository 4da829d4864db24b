import { parseArgs } from 'node:util';
import { toArchived } from '../core/archive/archiveOrder';
import { DecodeError } from '../core/decodeError';
import { readJsonFeed } from '../core/feeds/jsonFeed';
import type { Key } from '../core/key';
import type { Feed, NamedPlace, Story } from '../core/story';
import { faultText } from '../core/wanted';
import { archiveSummary } from './archiveSummary';
import { CliError, type ExitCode } from './cliError';
import { readGeoPlaces } from './geoPlaces';
import { maxMbOption, readMaxMb } from './limitOptions';
import { nameOf } from './nameOf';
import { toPath } from './paths';
import { createProgress, type Progress } from './progress';
import { DEFAULT_TIMEOUT_S, readInput } from './readInput';
import { parseJson } from './readJsonFile';
import { writeArchive } from './writeArchive';

const DEFAULT_MAX_MB = 500;

export const PACK_HELP = `Usage: ortsmarke pack <feed…> --out DIR [options]

Writes an archive out of JSON Feeds: an index in Parquet, texts by month, a search index. The page
opens millions of stories so. Give files, addresses, or - for standard input; of two stories with
the same id the first feed's counts. A story that is in an archive should be in no other source of
the config, or it counts twice.

Options:
  --out DIR         a new or empty folder, or one with an older archive, which is replaced; required
  --title TEXT      the archive's title (default that of the first feed)
  --max-mb NUMBER   refuse larger feeds (default ${DEFAULT_MAX_MB})

Ends with 0 if it is done, 1 if bad rows were left out, which are named, 2 if it cannot be done.
`;

const OPTIONS = {
  out: { type: 'string' },
  title: { type: 'string' },
  ...maxMbOption(DEFAULT_MAX_MB),
} as const;

type Gathered = {
  stories: ReadonlyMap<string, Story>;
  feeds: readonly Feed[];
  badRows: number;
};

export async function packCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new CliError('Give the feeds to pack.');
  if (!values.out) throw new CliError('Say where to, with --out DIR.');
  const maxMb = readMaxMb(values['max-mb']);
  const progress = createProgress();
  const { stories, feeds, badRows } = await gather(positionals, maxMb, progress);
  if (stories.size === 0) throw new CliError('There is no story in these feeds.');
  const { manifest, sizes } = await writeArchive(
    toPath(values.out),
    {
      title: values.title ?? feeds[0]?.title ?? '',
      source: feeds[0]?.source ?? null,
      retrieved:
        feeds
          .flatMap(({ retrieved }) => retrieved ?? [])
          .sort()
          .at(-1) ?? null,
      size: stories.size,
      stories: toArchived([...stories.values()]),
      places: await knownPlaces(feeds),
    },
    progress,
  );
  process.stdout.write(archiveSummary(stories.size, manifest, sizes));
  return badRows > 0 ? 1 : 0;
}

async function gather(
  names: readonly string[],
  maxMb: number,
  progress: Progress,
): Promise<Gathered> {
  const stories = new Map<string, Story>();
  const feeds: Feed[] = [];
  let badRows = 0;
  for (const name of names) {
    const limits = { maxMb, timeoutS: DEFAULT_TIMEOUT_S };
    const { feed, rejected } = readFeed(
      [...(await readInput(name, limits, progress)).texts].join(''),
      name,
    );
    for (const story of feed.stories) if (!stories.has(story.id)) stories.set(story.id, story);
    feeds.push(feed);
    badRows += rejected.length;
    for (const row of rejected) {
      process.stderr.write(`Left out: ${nameOf(name)}: ${faultText(row)}\n`);
    }
  }
  return { stories, feeds, badRows };
}

function readFeed(text: string, name: string) {
  try {
    return readJsonFeed(parseJson(text, nameOf(name)));
  } catch (error) {
    if (error instanceof DecodeError) throw new CliError(`${nameOf(name)} is no JSON Feed.`);
    throw error;
  }
}

/** As `geo/` has them; what it does not know stays as the feeds have it. */
async function knownPlaces(feeds: readonly Feed[]): Promise<Map<Key, NamedPlace>> {
  const named = feeds.flatMap(({ places }) => [...places]);
  return new Map<Key, NamedPlace>([...named, ...readGeoPlaces()]);
}
