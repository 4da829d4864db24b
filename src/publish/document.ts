import { renderPage } from '../app/prerender';
import { escapeMarkup } from '../core/escapeMarkup';
import type { Key } from '../core/key';
import { feedHostsOf, policyFor } from '../core/policy';
import { headTags, tag } from './headTags';
import { type Page, pathOfUnit } from './page';
import { ownColors } from './placeDocument';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** What was published before stands between these and is replaced. */
const [BEGIN, END] = ['<!--published-->', '<!--/published-->'];

const PUBLISHED = new RegExp(`\\s*${BEGIN}.*?${END}`, 's');

/** Feeds that the build asked for early; `config.json` and what carries a hash stay as they are. */
const EARLY_FEEDS =
  /\s*<link rel="preload" href="(?!\.\/config\.json|\.\/assets\/)[^"]*" as="fetch"[^>]*>/g;

/** What the build said of the site. */
const DESCRIPTION = /\s*<meta name="description"[^>]*>/g;

/** The words of a language that the site does not begin with. */
const OTHER_WORDS = {
  de: /\s*<link rel="modulepreload"[^>]*\/en-[^>]*>/g,
  en: /\s*<link rel="modulepreload"[^>]*\/de-[^>]*>/g,
};

/** The built document with the first view of the present stories, its title, and in its head what
 *  needs config and address: how it looks where it is linked to, what is to be fetched early.
 *  @param units places that have a page of their own */
export async function publishedDocument(
  site: SiteFacts,
  page: Page,
  units: ReadonlySet<Key>,
): Promise<SiteFile> {
  const { config } = site;
  const { feeds, laender } = site.files;
  const view = await renderPage({ config: site.files.config, feeds, laender }, (land) =>
    units.has(land) ? pathOfUnit(land) : null,
  );
  const colors = ownColors(site).map(({ path }) =>
    tag('link', { rel: 'stylesheet', href: `./${path}` }),
  );
  const lines = [BEGIN, ...headTags(site, page), ...colors, ...earlyFeeds(site), END];
  const head = lines.map((line) => `\n    ${line}`).join('');
  const text = site.html
    .replace(PUBLISHED, '')
    .replace(EARLY_FEEDS, '')
    .replace(DESCRIPTION, '')
    .replace(OTHER_WORDS[site.words.language], '')
    .replace(/<html lang="[a-z]+"/, `<html lang="${site.words.language}"`)
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, begin: string) => begin + escapeMarkup(policyFor(feedHostsOf(config.sources))),
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(site.title)}</title>${head}`)
    .replace(
      /(<div id="root">).*(<\/div>\s*<\/body>)/s,
      (_, begin: string, end: string) => `${begin}${view}${end}`,
    );
  return { path: 'index.html', text };
}

const isElsewhere = (url: string): boolean => /^https:/i.test(url);

const earlyFeeds = ({ config }: SiteFacts): string[] =>
  config.sources
    .filter(({ kind, url }) => kind === 'feed' && !isElsewhere(url))
    .map(({ url }) =>
      tag('link', {
        rel: 'preload',
        href: `./${url}`,
        as: 'fetch',
        crossorigin: '',
        fetchpriority: 'low',
      }),
    );
