import { startOfGermanDay } from '../day';
import type { Key } from '../key';
import { compareStories, type NamedPlace, type Story } from '../story';
import type { EditedFeed, EditedStory } from './jsonFeed';
import { isRecord } from './jsonFeedItem';

const VERSION = 'https://jsonfeed.org/version/1.1';
const DECIMALS = 1e4;

/** Members this product writes itself; of a feed that is written again all others stay. */
const OWN_FEED_MEMBERS = ['version', 'title', '_ortsmarke', 'items'];
const OWN_ITEM_MEMBERS = [
  ...['id', 'url', 'title', 'content_text', 'summary', 'date_published', 'tags', '_ortsmarke'],
];

/** The text of a JSON Feed 1.1: members and items always in the same order (newest first, then by
 *  id), 2 spaces, a line feed at the end, so that a diff shows only what changed. The names and
 *  points of the places used are written with 4 decimals, about 10 m.
 *  @param kept the parsed feed as it was: members unknown here are taken over from it */
export const writeJsonFeed = (feed: EditedFeed, kept?: unknown): string =>
  [...feedPieces(feed, kept)].join('');

/** As `writeJsonFeed`, in pieces: a feed may be larger than one text can be. */
export function* feedPieces(feed: EditedFeed, kept?: unknown): Generator<string> {
  const stories = [...feed.stories].sort(compareStories);
  const keptItems = itemsById(kept);
  const head = {
    version: VERSION,
    title: feed.title,
    ...unknownMembers(kept, OWN_FEED_MEMBERS),
    _ortsmarke: {
      source: feed.source,
      retrieved: feed.retrieved,
      sources: feed.sources,
      places: namedPlaces(stories, feed.places),
    },
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [`;
  let separator = '\n    ';
  for (const story of stories) {
    const other = unknownMembers(keptItems.get(story.id), OWN_ITEM_MEMBERS);
    const item = JSON.stringify({ ...toItem(story), ...other }, null, 2);
    yield separator + item.replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield stories.length > 0 ? '\n  ]\n}\n' : ']\n}\n';
}

/** The text of a JSON Feed 1.1 as short as it can be, one line per story.
 *  @param next where the feed goes on, relative to itself; null where it ends */
export function pageText(title: string, stories: readonly Story[], next: string | null): string {
  const head = { version: VERSION, title, ...(next === null ? {} : { next_url: next }) };
  const items = stories.map((story) => JSON.stringify(toItem({ edited: [], ...story })));
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

function toItem(story: EditedStory): Record<string, unknown> {
  return {
    id: story.id,
    ...(story.url === null ? {} : { url: story.url }),
    title: story.title,
    content_text: story.summary,
    date_published: startOfGermanDay(story.day),
    tags: story.topics,
    _ortsmarke: {
      dateline: story.dateline,
      places: story.places,
      mentions: story.mentions,
      status: story.status,
      by: story.by,
      evidence: story.evidence && { words: story.evidence.words, rule: story.evidence.rule },
      edited: story.edited,
      edited_at: story.editedOn,
      source: story.source,
    },
  };
}

function namedPlaces(
  stories: readonly EditedStory[],
  places: ReadonlyMap<Key, NamedPlace>,
): Record<string, NamedPlace> {
  const used = new Set<Key>();
  for (const { places: own, mentions } of stories)
    for (const key of [...own, ...mentions]) used.add(key);
  const named: [Key, NamedPlace][] = [];
  for (const key of [...used].sort()) {
    const place = places.get(key);
    if (place)
      named.push([key, { name: place.name, lon: round(place.lon), lat: round(place.lat) }]);
  }
  return keyedInOrder(named);
}

/** JSON objects list keys that look like whole numbers first ('10' before '05570'), whatever the
 *  order of insertion; that order is the same every time, which is all a small diff needs. */
const keyedInOrder = (named: readonly [Key, NamedPlace][]): Record<string, NamedPlace> =>
  Object.fromEntries(named);

const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

function itemsById(feed: unknown): Map<string, unknown> {
  const items: unknown[] = isRecord(feed) && Array.isArray(feed.items) ? feed.items : [];
  return new Map(items.map((item) => [isRecord(item) ? String(item.id) : '', item]));
}

function unknownMembers(value: unknown, known: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.includes(name)));
}
