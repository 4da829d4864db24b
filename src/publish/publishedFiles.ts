import type { Key } from '../core/key';
import { publishedDocument } from './document';
import { atomFeed, jsonFeed } from './feeds';
import { serverHeaders } from './headers';
import { robots, sitemap, statusFile } from './lists';
import { publishedMethod } from './method';
import { oembedAnswer } from './oembed';
import { type Page, placePage, sitePage, unitsWithStories } from './page';
import { ownColors, placeDocument, placeStyles } from './placeDocument';
import { sharePicture } from './sharePicture';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';
import { publishedStatement } from './statement';

/** What every page has beside it. */
const BESIDE = [oembedAnswer, atomFeed, jsonFeed, sharePicture];

const besidePage = (site: SiteFacts, page: Page): SiteFile[] =>
  BESIDE.map((write) => write(site, page));

/** All that is written into a site, page by page. The document comes last: it leads to the others.
 *  @returns `count`: how many files there will be */
export function publishedFiles(site: SiteFacts): {
  count: number;
  files: AsyncIterable<SiteFile>;
} {
  const units = unitsWithStories(site);
  const places = units.map((unit) => placePage(site, unit));
  const own = sitePage(site);
  const lists = [
    placeStyles(site),
    ...ownColors(site),
    sitemap(site, [own, ...places]),
    ...robots(site),
    statusFile(site, places),
    publishedStatement(site),
    ...publishedMethod(site),
    ...serverHeaders(site),
  ];
  async function* files(): AsyncGenerator<SiteFile> {
    for (const page of places) {
      yield placeDocument(site, page as Page & { unit: Key }, units);
      yield* besidePage(site, page);
    }
    yield* lists;
    yield* besidePage(site, own);
    yield await publishedDocument(site, own, new Set(units));
  }
  const count = places.length * (BESIDE.length + 1) + lists.length + BESIDE.length + 1;
  return { count, files: files() };
}
