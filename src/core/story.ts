import type { Day } from './day';
import type { FeedSource } from './feeds/shownText';
import type { Key } from './key';

export type TopicId = string;

/** Why a story stands where it stands: the words that were read and the rule that read them. */
export type Evidence = { words: string; rule: string };

export type LocatedBy = 'dateline' | 'text' | 'editor';

export type PlaceStatus = 'located' | 'ambiguous' | 'none';

/** One news item as the page knows it. */
export type Story = {
  id: string;
  /** The whole headline, with its dateline as read: "Beckum: d-NRW-Beitritt beschlossen". */
  title: string;
  /** The words before the headline's first colon, if the source had a dateline. */
  dateline: string | null;
  /** One or two sentences; empty if the source gives none. */
  summary: string;
  /** `https:`, `http:` or `mailto:`; null where the source has no address. None is invented. */
  url: string | null;
  day: Day;
  /** Ids of topics; the first is the main one, none means "Sonstiges". */
  topics: readonly TopicId[];
  /** Where the story counts; empty means "Bundesweit". Canonical keys. */
  places: readonly Key[];
  /** Places named besides; shown in the story, never counted. */
  mentions: readonly Key[];
  status: PlaceStatus;
  by: LocatedBy | null;
  evidence: Evidence | null;
  /** Names of the JSON fields an editor has set; imports leave those alone. */
  edited?: readonly string[];
  /** The day of the editor's last correction, if it is known. */
  editedOn?: Day;
  /** Name of the source, where it is another than the feed's. */
  source?: string;
};

/** The headline without its dateline, which the page shows apart where it is the place:
 *  "Beckum: Stadt tritt bei" gives "Stadt tritt bei", "Vitako: Zehn Punkte" stays whole. */
export function headlineOf({
  title,
  dateline,
  by,
}: Pick<Story, 'title' | 'dateline' | 'by'>): string {
  const isPlace = by === 'dateline' || by === 'editor';
  const prefix = dateline === null ? '' : `${dateline}:`;
  return isPlace && prefix !== '' && title.startsWith(prefix)
    ? title.slice(prefix.length).trim()
    : title;
}

/** The order of every list: newest day first, then by id. */
export function compareStories(a: Pick<Story, 'day' | 'id'>, b: Pick<Story, 'day' | 'id'>): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A place as a feed names it, so that the first view needs no gazetteer. */
export type NamedPlace = { name: string; lon: number; lat: number };

export type Feed = {
  title: string;
  /** In list order: newest first, then by id. */
  stories: readonly Story[];
  places: ReadonlyMap<Key, NamedPlace>;
  /** Name of the source, shown beside the stories. */
  source: string | null;
  /** The address of its home page, where it has one. */
  home?: string;
  /** The day on which the source was read: the page's "Stand". */
  retrieved: Day | null;
  /** What is known of the sources its stories come from. */
  sources?: readonly FeedSource[];
};
