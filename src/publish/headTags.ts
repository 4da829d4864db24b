import { escapeMarkup } from '../core/escapeMarkup';
import { OEMBED } from './oembed';
import { addressOf, type Page, PICTURE } from './page';
import { PICTURE_SIZE } from './sharePicture';
import type { SiteFacts } from './siteFacts';

const LOCALES = { de: 'de_DE', en: 'en_GB' };

/** What needs the absolute address of a page: where it, its feeds and its oEmbed answer are, and how
 *  it looks where it is linked to. One element per line. */
export function headTags(site: SiteFacts, page: Page): string[] {
  const { name, words } = site;
  const { title, about } = page;
  const url = addressOf(site, page);
  const alternate = (type: string, file: string) =>
    tag('link', { rel: 'alternate', type, href: url + file, title });
  const property = (it: string, content: string | number) =>
    tag('meta', { property: `og:${it}`, content });
  return [
    tag('link', { rel: 'canonical', href: url }),
    alternate('application/json+oembed', OEMBED),
    alternate('application/atom+xml', 'feed.xml'),
    alternate('application/feed+json', 'feed.json'),
    tag('meta', { name: 'description', content: about }),
    property('type', 'website'),
    property('url', url),
    property('site_name', name),
    property('title', title),
    property('description', about),
    property('locale', LOCALES[words.language]),
    property('image', url + PICTURE),
    property('image:type', 'image/png'),
    property('image:width', PICTURE_SIZE.width),
    property('image:height', PICTURE_SIZE.height),
    property('image:alt', page.pictureAlt),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** An element without content. */
export const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(String(value))}"`)].join(' ')}>`;
