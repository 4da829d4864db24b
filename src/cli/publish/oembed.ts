import { escapeMarkup } from '../../core/escapeMarkup';
import { frameAddresses, USUAL_HEIGHT } from '../../core/frame/frameChoice';
import { frameCode } from '../../core/frame/frameCode';
import { DEFAULT_PARTS, DEFAULT_VIEW } from '../../core/view';
import type { Site, SiteFile } from './site';

const FILE = 'oembed.json';

/** Where the answer stands, for the document to say so. */
export const oembedAddress = ({ url }: Site): string => `${url}${FILE}`;

/** Pixels of a frame that is given no width of its own. */
const USUAL_WIDTH = 720;

const DAY_SECONDS = 86_400;

/** The answer to all who ask for the page as oEmbed 1.0 (https://oembed.com): a frame of all stories.
 *  A file cannot look at what it is asked for, so other views of the page get the same answer. */
export function oembedAnswer(site: Site): SiteFile {
  const { url, name, title } = site;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: url,
    cache_age: DAY_SECONDS,
    width: USUAL_WIDTH,
    height: USUAL_HEIGHT,
    html: `${quotedLink(site)}${wholePage(site)}`,
  };
  return { path: FILE, text: `${JSON.stringify(answer, null, 2)}\n` };
}

/** WordPress follows heights that a frame tells only if a `blockquote` stands before it. It shows the
 *  one until the other has told its height, and the `blockquote` alone where frames do not work. */
const quotedLink = ({ url, title }: Site): string =>
  `<blockquote class="wp-embedded-content"><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></blockquote>`;

/** As the dialog on the page makes it, for a view that nothing was chosen in. */
function wholePage({ url, title }: Site): string {
  const { frame, full } = frameAddresses(url, DEFAULT_VIEW, {
    time: { kind: 'all' },
    parts: DEFAULT_PARTS,
    height: USUAL_HEIGHT,
    theme: null,
    language: null,
  });
  const code = frameCode({
    address: frame,
    fullAddress: full,
    title,
    height: USUAL_HEIGHT,
    script: null,
  });
  // WordPress takes away styles, and with them the one that leaves out the border.
  return code.replace('<iframe ', '<iframe frameborder="0" ');
}
