import { escapeMarkup } from '../../core/escapeMarkup';
import { withPolicy } from './headers';
import { oembedAddress } from './oembed';
import type { Site, SiteFile } from './site';

/** What was published before stands between these and is replaced. */
const [BEGIN, END] = ['<!--published-->', '<!--/published-->'];

const PUBLISHED = new RegExp(`\\s*${BEGIN}.*?${END}`, 's');

const LOCALES = { de: 'de_DE', en: 'en_GB' };

/** The built document with its title, and in its head what needs the address of the page: the links
 *  that say where it and its oEmbed answer are, and how it looks where it is linked to. */
export function publishedDocument(site: Site): SiteFile {
  const head = [BEGIN, ...headTags(site), END].map((line) => `\n    ${line}`).join('');
  const text = withPolicy(site.html, site.feedHosts)
    .replace(PUBLISHED, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(site.title)}</title>${head}`);
  return { path: 'index.html', text };
}

function headTags(site: Site): string[] {
  const { url, name, title, about, language } = site;
  return [
    tag('link', { rel: 'canonical', href: url }),
    tag('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: oembedAddress(site),
      title,
    }),
    tag('meta', { name: 'description', content: about ?? title }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:url', content: url }),
    tag('meta', { property: 'og:site_name', content: name }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: about ?? title }),
    tag('meta', { property: 'og:locale', content: LOCALES[language] }),
    tag('meta', { name: 'twitter:card', content: 'summary' }),
  ];
}

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`)].join(' ')}>`;
