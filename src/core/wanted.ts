import type { DecodeError } from './decodeError';

/** What a reader of unknown input wanted, in English for the command line;
 *  the page says it in its own language, by the key. */
export const WANTED = {
  jsonFeed: 'a JSON Feed 1.1 with a list "items"',
  object: 'an object',
  list: 'a list',
  text: 'a text',
  filledText: 'a text that is not empty',
  number: 'a number',
  boolean: 'true or false',
  date: 'an RFC 3339 date or a day YYYY-MM-DD',
  key: 'a key of 2, 5 or 8 digits',
  uniqueId: 'an id that no other item has',
  link: 'an https, http or mailto address',
  status: '"located", "ambiguous" or "none"',
  by: '"dateline", "text", "editor" or null',
  topicId: 'an id of lower-case letters, digits and hyphens',
  uniqueTopic: 'a topic id used once',
  language: '"de" or "en"',
  path: 'a path inside the site or an https address',
  origin: 'an origin, such as https://www.example.org, without a path',
  httpsOrigin: 'an https origin, such as https://www.example.org, without a path or a wildcard',
  frameAncestor: 'an origin that "headers.frameAncestors" allows to frame the site',
  seconds: 'seconds, a whole number from 0',
  color: 'a colour name of the palette, or { "light": "#rrggbb", "dark": "#rrggbb" }',
  hex: 'a colour as #rrggbb',
  fewColors: "at most seven colours where some are the site's own",
  land: 'the key of a Land, two digits from "01" to "16"',
  regions: 'two keys or more',
  start:
    'the query of an address, such as "region=05&last=12m", of region, place, from, to, last, topic, measure, compare, view, within',
  within: 'a place inside what "limit" says',
  knownTopic: 'the id of a topic in "topics"',
  known: 'a known name',
  shownText: '"none", "own", "headline" or "full"',
  email: 'a mailto address, such as mailto:redaktion@example.org',
  sourceKind: '"feed", "rss", "wordpress" or "archive"',
  minutes: 'minutes, 5 or more',
  privacy: 'a text for readers, or "consent": false',
  feature: 'a GeoJSON FeatureCollection',
} as const;

export type Wanted = keyof typeof WANTED;

/** A fault in English: "items[3].date_published: wanted a day, got "2026-5-1"". */
export const faultText = ({
  path,
  wanted,
  got,
}: Pick<DecodeError, 'path' | 'wanted' | 'got'>): string =>
  `${path || 'input'}: wanted ${WANTED[wanted]}, got ${got}`;
