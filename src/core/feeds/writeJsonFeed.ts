import type { Key } from '../key';
import { startOfGermanDay } from '../startOfGermanDay';
import type { NamedPlace, Story } from '../story';
import type { EditedStory, FeedHead } from './jsonFeed';

const VERSION = 'https://jsonfeed.org/version/1.1';
const DECIMALS = 1e4;

/** Members this product writes itself; of a feed that is written again all others stay. */
const OWN_FEED_MEMBERS = ['version', 'title', '_ortsmarke', 'items'];
const OWN_ITEM_MEMBERS = [
  ...['id', 'url', 'title', 'content_text', 'summary', 'date_published', 'tags', '_ortsmarke'],
];

/** Members of a feed or an item, as they are. */
export type Members = Readonly<Record<string, unknown>>;

/** A story as it is written, with the members unknown here that it keeps. */
export type FeedItem = { story: EditedStory; other: Members };

/** The text of a JSON Feed 1.1, in pieces, since a feed may be larger than one text can be: members
 *  always in the same order, 2 spaces, a line feed at the end, so that a diff shows only what
 *  changed. The names and points of places are written with 4 decimals, about 10 m.
 *  @param head its places are those the stories use (`placesUsed`)
 *  @param items in list order
 *  @param kept the feed's members as they were: those unknown here are taken over */
export function* feedPieces(
  head: FeedHead,
  items: Iterable<FeedItem>,
  kept: Members = {},
): Generator<string> {
  const members = {
    version: VERSION,
    title: head.title,
    ...unknownMembers(kept, OWN_FEED_MEMBERS),
    _ortsmarke: {
      source: head.source,
      retrieved: head.retrieved,
      sources: head.sources,
      places: namedPlaces(head.places),
    },
  };
  yield `${JSON.stringify(members, null, 2).slice(0, -2)},\n  "items": [`;
  let separator = '\n    ';
  for (const { story, other } of items) {
    const item = JSON.stringify({ ...toItem(story), ...other }, null, 2);
    yield separator + item.replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield separator.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n';
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

/** Names and points of all places that stories use.
 *  @param placeOf undefined for what has no name */
export function placesUsed(
  stories: Iterable<EditedStory>,
  placeOf: (key: Key) => NamedPlace | undefined,
): Map<Key, NamedPlace> {
  const used = new Set<Key>();
  for (const { places, mentions } of stories) {
    for (const key of places) used.add(key);
    for (const key of mentions) used.add(key);
  }
  const named = new Map<Key, NamedPlace>();
  for (const key of [...used].sort()) {
    const place = placeOf(key);
    if (place) named.set(key, place);
  }
  return named;
}

/** JSON objects list keys that look like whole numbers first ('10' before '05570'), whatever the
 *  order of insertion; that order is the same every time, which is all a small diff needs. */
const namedPlaces = (places: ReadonlyMap<Key, NamedPlace>): Record<string, NamedPlace> =>
  Object.fromEntries(
    [...places].map(([key, { name, lon, lat }]) => [
      key,
      { name, lon: round(lon), lat: round(lat) },
    ]),
  );

const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** The members of a feed's item that are unknown here. */
export const unknownItemMembers = (item: Members): Members =>
  unknownMembers(item, OWN_ITEM_MEMBERS);

const unknownMembers = (value: Members, known: readonly string[]): Members =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !known.includes(name)));
