import type { QueryFunctionContext } from '@tanstack/react-query';
import { type Config, shownTextOf } from '../core/config';
import { type Day, readGermanDay } from '../core/day';
import { dropRepeats } from '../core/feeds/dropRepeats';
import type { EditedStory, Rejected } from '../core/feeds/jsonFeed';
import { limitFeed } from '../core/feeds/limitText';
import type { PlacedNews } from '../core/feeds/placeNews';
import { eachStory } from '../core/feeds/storyRows';
import { refreshOf } from '../core/sourceRules';
import { compareStories } from '../core/story';
import { LiveError } from './liveError';
import { type LivePage, livePages } from './livePages';
import type { LoadedSource } from './queries';

type Source = Config['sources'][number];

/** What is known of a source: its stories with all their text, as they were placed. */
type Known = {
  stories: readonly EditedStory[];
  places: PlacedNews['places'];
  home: string | null;
  rejected: readonly Rejected[];
  total: number | null;
};

const NOTHING: Known = { stories: [], places: new Map(), home: null, rejected: [], total: null };

/** By address: what was read to its end. */
const whole = new Map<string, Known>();
const failures = new Map<string, { count: number; at: number }>();

/** Loads a live source page by page. At the first time each page is shown at once; a later look shows
 *  what it found when it is at its end, so that nothing is gone meanwhile.
 *  @throws LiveError with the pause until the next look */
export async function loadLive(
  source: Source,
  { queryKey, signal, client }: Pick<QueryFunctionContext, 'queryKey' | 'signal' | 'client'>,
): Promise<LoadedSource> {
  const before = whole.get(source.url);
  const show = (known: Known) => {
    const isMore = known.total === null || known.stories.length < known.total;
    // A first look that broke off may have come further than the one after it has yet.
    const shown = client.getQueryData<LoadedSource>(queryKey)?.feed.stories.length ?? 0;
    if (before || !isMore || known.stories.length < shown) return;
    client.setQueryData(queryKey, toLoaded(source, known, true));
  };
  try {
    const topics = client.getQueryData<Config>(['config'])?.topics ?? [];
    const pages = livePages(source, { topics, today: today(), signal });
    const known = await collect(pages, before, show);
    whole.set(source.url, known);
    failures.delete(source.url);
    return toLoaded(source, known, false);
  } catch (error) {
    if (error instanceof LiveError) error.pause = pauseAfter(source, error, before !== undefined);
    throw error;
  }
}

async function collect(
  pages: AsyncGenerator<LivePage>,
  before: Known | undefined,
  show: (known: Known) => void,
): Promise<Known> {
  let known = NOTHING;
  let page = 0;
  for await (const { news, total } of pages) {
    page++;
    const rejected = news.rejected.map((row) => ({ ...row, path: `${page}: ${row.path}` }));
    known = {
      stories: [...known.stories, ...news.stories],
      places: new Map([...known.places, ...news.places]),
      home: known.home ?? news.home,
      rejected: [...known.rejected, ...rejected],
      total,
    };
    const rest = before && restOf(before, known, news.stories);
    if (rest) return withoutRepeats({ ...known, ...rest });
    show(known);
  }
  return withoutRepeats(known);
}

/** A page on which nothing is new: if the source has as many stories more as are new, the rest is as
 *  it was, and not asked for again. Undefined where that cannot be told. */
function restOf(
  before: Known,
  { stories, places, total }: Known,
  page: readonly EditedStory[],
): Pick<Known, 'stories' | 'places'> | undefined {
  if (total === null || before.total === null) return undefined;
  const old = new Map(before.stories.map((story) => [story.id, JSON.stringify(story)]));
  if (!page.every((story) => old.get(story.id) === JSON.stringify(story))) return undefined;
  const fresh = stories.filter(({ id }) => !old.has(id)).length;
  if (before.total + fresh !== total) return undefined;
  const read = new Set(stories.map(({ id }) => id));
  return {
    stories: [...stories, ...before.stories.filter(({ id }) => !read.has(id))],
    places: new Map([...before.places, ...places]),
  };
}

/** A story that came while pages were read stands on two of them. */
function withoutRepeats(known: Known): Known {
  const { stories } = known;
  const rows = { length: stories.length, read: (row: number) => stories[row] as EditedStory };
  return { ...known, stories: [...eachStory(dropRepeats(rows))].sort(compareStories) };
}

function toLoaded(source: Source, known: Known, isMore: boolean): LoadedSource {
  const { stories, places, home, rejected, total } = isMore ? withoutRepeats(known) : known;
  const link = source.home ?? home;
  const feed = limitFeed(
    {
      ...{ title: source.name, source: source.name, stories, places, retrieved: today() },
      ...(link && { home: link }),
    },
    shownTextOf(source),
  );
  return { feed, rejected, ...(isMore && { more: { stories: stories.length, total } }) };
}

const MINUTE = 60_000;
/** A second attempt that follows at once counts with the first. */
const AT_ONCE_MS = 5000;
/** A server in trouble is asked less and less, but never given up. */
const LONGEST_FACTOR = 8;

/** Twice as long after each failure; at first soon, while there is nothing to show. */
function pauseAfter(source: Source, { rest }: LiveError, hasOlder: boolean): number {
  const { count: before, at } = failures.get(source.url) ?? { count: 0, at: 0 };
  const now = Date.now();
  const count = now - at < AT_ONCE_MS ? before : before + 1;
  failures.set(source.url, { count, at: now });
  const usual = refreshOf(source);
  const pause = hasOlder ? usual * 2 ** count : MINUTE * 2 ** (count - 1);
  return Math.max(rest, Math.min(pause, usual * LONGEST_FACTOR));
}

const today = (): Day => readGermanDay(new Date().toISOString()) as Day;
