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

export type EditedFeed = Omit<Feed, 'stories'> & { readonly stories: readonly EditedStory[] };

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
  const reader = createJsonFeedReader();
  if (!isRecord(input) || !Array.isArray(input.items)) {
    throw new DecodeError('', 'jsonFeed', describeValue(input));
  }
  for (const item of input.items) reader.take(item);
  return reader.finish(input);
}

/** As `readJsonFeed`, for a feed whose items come one after the other. */
export function createJsonFeedReader() {
  const byId = new Map<string, EditedStory>();
  const rejected: Rejected[] = [];
  let index = 0;
  return {
    take(item: unknown): void {
      const path = `items[${index++}]`;
      try {
        const story = readItem(item, path);
        if (byId.has(story.id)) {
          throw new DecodeError(`${path}.id`, 'uniqueId', describeValue(story.id));
        }
        byId.set(story.id, story);
      } catch (error) {
        rejected.push(toRejected(error, item));
      }
    },
    /** @param head the feed's members but its items
     *  @throws DecodeError if it is no JSON Feed at all */
    finish(head: Readonly<Record<string, unknown>>) {
      if (!VERSION.test(String(head.version))) {
        throw new DecodeError('', 'jsonFeed', describeValue(head));
      }
      const extension = isRecord(head._ortsmarke) ? head._ortsmarke : {};
      const feed: EditedFeed = {
        title: typeof head.title === 'string' ? head.title.trim() : '',
        stories: [...byId.values()].sort(compareStories),
        places: readPlaces(extension.places, rejected),
        source: typeof extension.source === 'string' ? extension.source : null,
        retrieved: readRetrieved(extension.retrieved, rejected),
        ...readHome(head.home_page_url),
        ...readSources(extension.sources, rejected),
      };
      return { feed, rejected };
    },
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
