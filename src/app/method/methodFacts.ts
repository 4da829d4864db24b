import { type Day, fromDayNumber } from '../../core/day';
import type { FeedSource } from '../../core/feeds/shownText';
import type { Story } from '../../core/story';
import type { LoadedSource } from '../../data/queries';

/** What is known of the stories of one source. */
export type SourceFacts = {
  name: string;
  home: string | null;
  stories: number;
  /** Its oldest and its newest story; null where it has none. */
  from: Day | null;
  to: Day | null;
  /** The day on which it was last read with success; null where its feed does not say. */
  retrieved: Day | null;
};

/** What placed a story, or why it has no place. `given`: its feed has a place and does not say why. */
export const WAYS = ['dateline', 'text', 'editor', 'given', 'ambiguous', 'none'] as const;
type Way = (typeof WAYS)[number];

/** A month such as '2025-03' or a year such as '2019', with the number of its stories; or several
 *  without any, from the oldest to the newest of them. */
export type Period = { from: string; to: string; stories: number };

/** What a site knows of its own coverage. */
export type MethodFacts = {
  sources: readonly SourceFacts[];
  /** Newest first and without a gap: 24 months at most, then years. Empty ones in a row are one. */
  periods: readonly Period[];
  ways: Readonly<Record<Way, number>>;
  /** Stories of archives, of which only day and places are known. */
  unknown: number;
};

const MONTHS = 24;

/** Counts what the loaded sources have. Of two feeds' stories with the same id the first counts. */
export function methodFacts(loaded: readonly LoadedSource[]): MethodFacts {
  const ways = { dateline: 0, text: 0, editor: 0, given: 0, ambiguous: 0, none: 0 };
  const sources = new Map<string, SourceFacts>();
  const days: Day[] = [];
  const seen = new Set<string>();
  let unknown = 0;
  for (const { feed, archive } of loaded) {
    const { retrieved, sources: known = [] } = feed;
    const feedName = feed.source ?? feed.title;
    const count = (name: string, day: Day) => {
      const before = sources.get(name) ?? noStories(name, known, feed.home);
      sources.set(name, {
        ...before,
        stories: before.stories + 1,
        from: before.from && before.from < day ? before.from : day,
        to: before.to && before.to > day ? before.to : day,
        retrieved: later(before.retrieved, retrieved),
      });
      days.push(day);
    };
    if (archive) {
      for (const number of archive.source.columns.day) count(feedName, fromDayNumber(number));
      unknown += archive.source.columns.size;
    }
    for (const story of feed.stories) {
      if (seen.has(story.id)) continue;
      seen.add(story.id);
      count(story.source ?? feedName, story.day);
      ways[wayOf(story)] += 1;
    }
    if (!sources.has(feedName) && feed.stories.length === 0) {
      sources.set(feedName, { ...noStories(feedName, known, feed.home), retrieved });
    }
  }
  return { sources: [...sources.values()], periods: periodsOf(days), ways, unknown };
}

const noStories = (
  name: string,
  known: readonly FeedSource[],
  feedHome: string | undefined,
): SourceFacts => ({
  name,
  home: known.find((it) => it.name === name)?.home ?? feedHome ?? null,
  ...{ stories: 0, from: null, to: null, retrieved: null },
});

const later = (a: Day | null, b: Day | null): Day | null => (a && b ? (a > b ? a : b) : (a ?? b));

function wayOf({ status, places, by }: Story): Way {
  if (status === 'ambiguous') return 'ambiguous';
  if (places.length === 0) return 'none';
  return by ?? 'given';
}

function periodsOf(days: readonly Day[]): Period[] {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const [newest, oldest] = endsOf(days);
  if (!newest || !oldest) return [];
  const months: string[] = [];
  for (let month = newest.slice(0, 7); month >= oldest.slice(0, 7); month = before(month)) {
    if (months.length === MONTHS) break;
    months.push(month);
  }
  const first = months.at(-1) ?? '';
  const years: string[] = [];
  const lastYear = Number(before(first).slice(0, 4));
  for (
    let year = lastYear;
    oldest.slice(0, 7) < first && year >= Number(oldest.slice(0, 4));
    year--
  )
    years.push(String(year));
  for (const day of days) add(day.slice(0, 7) >= first ? day.slice(0, 7) : day.slice(0, 4));
  return [...months, ...years].reduce<Period[]>((periods, name) => {
    const stories = counts.get(name) ?? 0;
    const last = periods.at(-1);
    if (stories > 0 || last?.stories !== 0) return [...periods, { from: name, to: name, stories }];
    return [...periods.slice(0, -1), { ...last, from: name }];
  }, []);
}

function endsOf(days: readonly Day[]): [Day | undefined, Day | undefined] {
  let [newest, oldest] = [days[0], days[0]];
  for (const day of days) {
    if (newest && day > newest) newest = day;
    if (oldest && day < oldest) oldest = day;
  }
  return [newest, oldest];
}

/** The month before: of '2025-01' '2024-12'. */
function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number > 1
    ? `${year}-${String(number - 1).padStart(2, '0')}`
    : `${String(year - 1).padStart(4, '0')}-12`;
}
