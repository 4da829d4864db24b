import { type Day, readGermanDay } from '../day';
import { DecodeError, describeValue } from '../decodeError';
import { type Key, parseKey } from '../key';
import { compareStories, type Feed, type NamedPlace, type Story } from '../story';
import type { Wanted } from '../wanted';
import { isRecord, LINK, readItem } from './jsonFeedItem';
import { type FeedSource, SHOWN_TEXTS } from './shownText';

/** A row that is not as it should be: where, what was wanted, what was there, and the item's id
 *  if it has one. */
export type Rejected = { path: string; wanted: Wanted; got: string; id: string | null };

/** A story with the names of the JSON fields an editor has set; imports leave those alone. */
export type EditedStory = Story & { readonly edited: readonly string[] };

/** A feed without its stories. */
export type FeedHead = Omit<Feed, 'stories'>;

export type EditedFeed = FeedHead & { readonly stories: readonly EditedStory[] };

/** A JSON Feed's version is an address: https://www.jsonfeed.org/version/1.1/ */
const VERSION = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1/;

/** Reads a parsed JSON Feed 1 or 1.1, ours or a foreign one: stories in list order, keys in their
 *  canonical form. Bad rows and a second item with an id already used are left out and named.
 *  A foreign feed has no `_ortsmarke`: its stories have no place and status 'none'.
 *  @throws DecodeError if the input is no JSON Feed at all */
export function readJsonFeed(input: unknown): {
  feed: EditedFeed;
  rejected: readonly Rejected[];
} {
  if (!isRecord(input) || !Array.isArray(input.items)) {
    throw new DecodeError('', 'jsonFeed', describeValue(input));
  }
  const byId = new Map<string, EditedStory>();
  const rejected: Rejected[] = [];
  input.items.forEach((item: unknown, index) => {
    const story = readStory(item, index, (id) => byId.has(id));
    if ('wanted' in story) rejected.push(story);
    else byId.set(story.id, story);
  });
  const head = readFeedHead(input, rejected);
  return { feed: { ...head, stories: [...byId.values()].sort(compareStories) }, rejected };
}

/** Reads one item of a JSON Feed, or says what is wrong with it.
 *  @param index its number among the items, from 0
 *  @param isKnown whether an item before it has this id */
export function readStory(
  item: unknown,
  index: number,
  isKnown: (id: string) => boolean,
): EditedStory | Rejected {
  const path = `items[${index}]`;
  try {
    const story = readItem(item, path);
    if (isKnown(story.id)) {
      throw new DecodeError(`${path}.id`, 'uniqueId', describeValue(story.id));
    }
    return story;
  } catch (error) {
    return toRejected(error, item);
  }
}

/** Reads what a JSON Feed says of itself; bad rows are added to those rejected.
 *  @param head the feed's members; its items are not looked at
 *  @throws DecodeError if it is no JSON Feed at all */
export function readFeedHead(
  head: Readonly<Record<string, unknown>>,
  rejected: Rejected[],
): FeedHead {
  if (!VERSION.test(String(head.version))) {
    throw new DecodeError('', 'jsonFeed', describeValue(head));
  }
  const extension = isRecord(head._ortsmarke) ? head._ortsmarke : {};
  return {
    title: typeof head.title === 'string' ? head.title.trim() : '',
    places: readPlaces(extension.places, rejected),
    source: typeof extension.source === 'string' ? extension.source : null,
    retrieved: readRetrieved(extension.retrieved, rejected),
    ...readHome(head.home_page_url),
    ...readSources(extension.sources, rejected),
  };
}

/** Reads names and points by key, as in a feed's `_ortsmarke.places`; bad rows are named. */
export function readNamedPlaces(input: unknown): {
  places: ReadonlyMap<Key, NamedPlace>;
  rejected: readonly Rejected[];
} {
  const rejected: Rejected[] = [];
  return { places: readPlaces(input, rejected), rejected };
}

function readPlaces(input: unknown, rejected: Rejected[]): Map<Key, NamedPlace> {
  const places = new Map<Key, NamedPlace>();
  for (const [text, place] of Object.entries(isRecord(input) ? input : {})) {
    const path = `_ortsmarke.places["${text}"]`;
    try {
      const key = parseKey(text);
      if (!key) throw new DecodeError(path, 'key', describeValue(text));
      places.set(key, readPlace(place, path));
    } catch (error) {
      rejected.push(toRejected(error, null));
    }
  }
  return places;
}

function readPlace(input: unknown, path: string): NamedPlace {
  if (!isRecord(input)) throw new DecodeError(path, 'object', describeValue(input));
  const { name, lon, lat } = input;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new DecodeError(`${path}.name`, 'filledText', describeValue(name));
  }
  return { name, lon: degrees(lon, 180, `${path}.lon`), lat: degrees(lat, 90, `${path}.lat`) };
}

const readHome = (input: unknown): { home?: string } =>
  typeof input === 'string' && LINK.test(input) ? { home: input } : {};

/** A source that is not as it should be counts as one that allows its headline only. */
function readSources(input: unknown, rejected: Rejected[]): { sources?: readonly FeedSource[] } {
  if (!Array.isArray(input) || input.length === 0) return {};
  const sources = input.flatMap((it: unknown, index): FeedSource[] => {
    const path = `_ortsmarke.sources[${index}]`;
    const { name, home = null, text } = isRecord(it) ? it : {};
    const shown = SHOWN_TEXTS.find((level) => level === text);
    const reject = (part: string, wanted: Wanted, got: unknown) =>
      rejected.push({ path: `${path}.${part}`, wanted, got: describeValue(got), id: null });
    if (typeof name !== 'string' || name.trim() === '') {
      reject('name', 'filledText', name);
      return [];
    }
    if (!shown) reject('text', 'shownText', text);
    const isLink = typeof home === 'string' && LINK.test(home);
    if (home !== null && !isLink) reject('home', 'link', home);
    return [{ name, home: isLink ? home : null, text: shown ?? 'headline' }];
  });
  return sources.length > 0 ? { sources } : {};
}

function degrees(input: unknown, limit: number, path: string): number {
  if (typeof input === 'number' && Math.abs(input) <= limit) return input;
  throw new DecodeError(path, 'number', describeValue(input));
}

function readRetrieved(input: unknown, rejected: Rejected[]): Day | null {
  if (input === undefined || input === null) return null;
  const day = typeof input === 'string' ? readGermanDay(input) : undefined;
  if (day) return day;
  const got = describeValue(input);
  rejected.push({ path: '_ortsmarke.retrieved', wanted: 'date', got, id: null });
  return null;
}

function toRejected(error: unknown, item: unknown): Rejected {
  if (!(error instanceof DecodeError)) throw error;
  const id = isRecord(item) && typeof item.id === 'string' ? item.id : null;
  return { path: error.path, wanted: error.wanted, got: error.got, id };
}
