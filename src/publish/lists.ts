import { isOwnFeed } from '../core/config';
import { escapeMarkup } from '../core/escapeMarkup';
import { isLostStory } from '../core/feeds/isLostStory';
import { VERSION } from '../core/version';
import { addressOf, type Page } from './page';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** The pages for search engines (sitemaps.org), each with the day of its newest story. */
export function sitemap(site: SiteFacts, pages: readonly Page[]): SiteFile {
  const entries = pages.map((page) => {
    const day = page.stories[0]?.day;
    const changed = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${escapeMarkup(addressOf(site, page))}</loc>${changed}</url>`;
  });
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ];
  return { path: 'sitemap.xml', text: `${lines.join('\n')}\n` };
}

/** Robots look for it at the root of a host only. */
export const robots = ({ url }: SiteFacts): SiteFile[] =>
  new URL(url).pathname === '/'
    ? [{ path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` }]
    : [];

/** For whoever watches the site, and for the page to know which places have a page. Without the time
 *  of publishing: the same stories give the same file. */
export function statusFile(site: SiteFacts, pages: readonly Page[]): SiteFile {
  const { source, asOf } = site.stories;
  const all = source.page(source.columns.day.map((_, row) => row));
  const stories = all instanceof Promise ? [] : all;
  const rejected = site.sources.reduce(
    (sum, it) => sum + it.rejected.filter(isLostStory).length,
    0,
  );
  const status = {
    version: VERSION,
    url: site.url,
    stories: stories.length,
    unplaced: stories.filter(({ places }) => places.length === 0).length,
    ambiguous: stories.filter(({ status: placed }) => placed === 'ambiguous').length,
    rejected,
    newest: stories[0]?.day ?? null,
    retrieved: asOf,
    sources: site.sources.map(({ settings, feed, rejected: bad }) => ({
      name: settings.name,
      url: settings.url,
      stories: feed.stories.length,
      rejected: bad.filter(isLostStory).length,
      newest: feed.stories[0]?.day ?? null,
      retrieved: feed.retrieved,
    })),
    // Read where they are shown: what they have, this file cannot know.
    live: site.config.sources
      .filter((source) => !isOwnFeed(source) && source.kind !== 'archive')
      .map(({ name, kind, url }) => ({ name, kind, url })),
    places: pages.flatMap(({ unit }) => unit ?? []),
  };
  return { path: 'status.json', text: `${JSON.stringify(status, null, 2)}\n` };
}
