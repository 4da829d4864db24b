import type { Day } from '../core/day';
import { escapeMarkup } from '../core/escapeMarkup';
import { feedPieces, placesUsed } from '../core/feeds/writeJsonFeed';
import { levelOf } from '../core/key';
import { startOfGermanDay } from '../core/startOfGermanDay';
import type { Story } from '../core/story';
import { DEFAULT_VIEW } from '../core/view';
import { writeView } from '../core/viewParams';
import { addressOf, type Page } from './page';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** A JSON Feed 1.1 of the newest stories of a page, as this product reads and writes it. */
export function jsonFeed(site: SiteFacts, page: Page): SiteFile {
  const { stories, words, places } = site;
  const items = page.stories.map((story) => ({ edited: [], ...story }));
  const address = addressOf(site, page);
  const head = {
    title: page.title,
    source: null,
    retrieved: stories.asOf,
    places: placesUsed(items, (key) => places.get(key)),
  };
  const about = {
    home_page_url: address,
    feed_url: `${address}feed.json`,
    description: page.about,
    language: words.language,
  };
  const pieces = feedPieces(
    head,
    items.map((story) => ({ story, other: {} })),
    about,
  );
  return { path: `${page.path}feed.json`, text: [...pieces].join('') };
}

/** The same as Atom (RFC 4287), with the points of Gemeinden as GeoRSS-Simple: Länder and Kreise
 *  have none. */
export function atomFeed(site: SiteFacts, page: Page): SiteFile {
  const { stories, words, name } = site;
  const address = addressOf(site, page);
  const updated = page.stories[0]?.day ?? stories.asOf ?? ('1970-01-01' as Day);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="${words.language}">`,
    element('id', address),
    element('title', page.title),
    element('subtitle', page.about),
    link('self', 'application/atom+xml', `${address}feed.xml`),
    link('alternate', 'text/html', address),
    element('updated', startOfGermanDay(updated)),
    `<author>${element('name', name)}</author>`,
    ...page.stories.map((story) => entry(site, story)),
    '</feed>',
  ];
  return { path: `${page.path}feed.xml`, text: `${lines.join('\n')}\n` };
}

function entry(site: SiteFacts, story: Story): string {
  const { places, naming } = site;
  const time = startOfGermanDay(story.day);
  // An id of its own: that of the source need not be an address, as Atom wants it.
  const here = `${site.url}?${writeView({ ...DEFAULT_VIEW, story: story.id })}`;
  const points = story.places
    .filter((key) => levelOf(key) === 'gemeinde')
    .flatMap((key) => places.get(key) ?? [])
    .map(({ lon, lat }) => element('georss:point', `${lat} ${lon}`));
  return [
    '<entry>',
    element('id', here),
    element('title', story.title),
    link('alternate', 'text/html', story.url ?? here),
    element('published', time),
    element('updated', time),
    ...(story.source ? [`<author>${element('name', story.source)}</author>`] : []),
    ...(story.summary === '' ? [] : [element('summary', story.summary)]),
    ...naming
      .topicsOf(story)
      .map(({ id, label }) => `<category term="${id}" label="${escapeMarkup(label)}"/>`),
    ...points,
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
