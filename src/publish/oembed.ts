import { escapeMarkup } from '../core/escapeMarkup';
import { frameAddresses, USUAL_HEIGHT } from '../core/frame/frameChoice';
import { frameCode } from '../core/frame/frameCode';
import { DEFAULT_PARTS } from '../core/view';
import { addressOf, type Page, PICTURE, viewOf } from './page';
import { PICTURE_SIZE } from './sharePicture';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** Where the answer stands beside its page, for the document to say so. */
export const OEMBED = 'oembed.json';

/** Pixels of a frame that is given no width of its own. */
const USUAL_WIDTH = 720;

const DAY_SECONDS = 86_400;

/** The answer to all who ask for a page as oEmbed 1.0 (https://oembed.com): a frame of its stories.
 *  A file cannot look at what it is asked for, so other views of the page get the same answer. */
export function oembedAnswer(site: SiteFacts, page: Page): SiteFile {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: DAY_SECONDS,
    thumbnail_url: addressOf(site, page) + PICTURE,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    width: USUAL_WIDTH,
    height: USUAL_HEIGHT,
    html: `${quotedLink(site, page)}${frameOf(site, page)}`,
  };
  return { path: `${page.path}${OEMBED}`, text: `${JSON.stringify(answer, null, 2)}\n` };
}

/** WordPress follows heights that a frame tells only if a `blockquote` stands before it. It shows the
 *  one until the other has told its height, and the `blockquote` alone where frames do not work. */
const quotedLink = (site: SiteFacts, page: Page): string =>
  `<blockquote class="wp-embedded-content"><a href="${escapeMarkup(addressOf(site, page))}">${escapeMarkup(page.title)}</a></blockquote>`;

/** As the dialog on the page makes it, for a view that nothing but the place was chosen in. */
function frameOf({ url }: SiteFacts, page: Page): string {
  const { frame, full } = frameAddresses(url, viewOf(page), {
    time: { kind: 'all' },
    parts: DEFAULT_PARTS,
    height: USUAL_HEIGHT,
    theme: null,
    language: null,
  });
  const code = frameCode({
    address: frame,
    fullAddress: full,
    title: page.title,
    height: USUAL_HEIGHT,
    script: null,
  });
  // WordPress takes away styles, and with them the one that leaves out the border.
  return code.replace('<iframe ', '<iframe frameborder="0" ');
}
