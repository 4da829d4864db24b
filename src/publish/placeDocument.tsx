import { renderToStaticMarkup } from 'react-dom/server';
import { escapeMarkup } from '../core/escapeMarkup';
import type { Key } from '../core/key';
import { ownColorRules } from '../ui/ownColors';
import { headTags, tag } from './headTags';
import { HOME } from './home';
import { PlaceBody } from './PlaceBody';
import type { Page } from './page';
import styles from './place.css?raw';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** The page has no script and asks for nothing. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const STYLES = 'ort/ort.css';

/** Shared by the pages of all places. */
export const placeStyles = ({ config }: SiteFacts): SiteFile => ({
  path: STYLES,
  text: styles + ownColorRules(config.site?.colors),
});

/** Colours of the site's own, for its document, which may have no style in it. */
const COLORS = 'farben.css';

export function ownColors({ config }: SiteFacts): SiteFile[] {
  const text = ownColorRules(config.site?.colors);
  return text === '' ? [] : [{ path: COLORS, text }];
}

/** The page of a place.
 *  @param units places that have a page, by key */
export function placeDocument(
  site: SiteFacts,
  page: Page & { unit: Key },
  units: readonly Key[],
): SiteFile {
  const body = renderToStaticMarkup(
    <PlaceBody site={site} page={page} unit={page.unit} units={units} />,
  );
  const sheets = [...builtStyles(site.html), STYLES];
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeMarkup(page.title)}</title>`,
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('link', { rel: 'icon', href: `${HOME}icon.svg`, type: 'image/svg+xml' }),
    ...sheets.map((path) => tag('link', { rel: 'stylesheet', href: HOME + path })),
    ...headTags(site, page),
  ];
  const text = `<!doctype html>
<html lang="${site.words.language}">
  <head>
${head.map((line) => `    ${line}`).join('\n')}
  </head>
  <body>${body}</body>
</html>
`;
  return { path: `${page.path}index.html`, text };
}

/** Paths of the style sheets that the built document has; their names change with each build. */
const builtStyles = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="\.\/(assets\/[^"]+\.css)"/g)].map(
    ([, path = '']) => path,
  );
