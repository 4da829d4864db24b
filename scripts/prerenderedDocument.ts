import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, Rolldown } from 'vite';
import { createServer } from 'vite';
import { policyFor } from '../src/core/policy.ts';
import { feedHostsIn } from './headerFiles.ts';
import { loadSource } from './loadSource.ts';

type Prerender = typeof import('../src/app/prerender');
type Site = typeof import('../src/core/site/readSite');
type Config = typeof import('../src/core/config');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Writes the first view into the built document, so that it is there before any script:
 *  the page's own components, rendered with the config and the feeds of the `public` folder. */
export function prerenderedDocument(): Plugin {
  let site: ResolvedConfig;
  return {
    name: 'ortsmarke:document',
    apply: 'build',
    configResolved(config) {
      site = config;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const page = await renderFirstView(site);
        return {
          html: withLaterScripts(withOpenStyles(html)).replace('<!--prerendered-->', () => page),
          tags: [
            policyTag(site),
            await descriptionTag(site),
            wordsTag(site, bundle ?? {}),
            ...preloadTags(site, bundle ?? {}),
            firstScript(html, bundle ?? {}),
          ],
        };
      },
    },
  };
}

/** A sandboxed frame gets styles that are asked for with `crossorigin` only from servers that send the
 *  header field for it; without, from every server. */
const withOpenStyles = (html: string): string =>
  html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');

async function renderFirstView(site: ResolvedConfig): Promise<string> {
  const config = readJson(join(site.publicDir, 'config.json')) as { sources: Source[] };
  const feeds = config.sources.map((source) => {
    const path = join(site.publicDir, source.url);
    return isLocalFeed(source) && existsSync(path) ? readJson(path) : undefined;
  });
  const laender = readJson(join(site.root, 'geo/laender.geojson'));
  const server = await createServer({
    root: site.root,
    configFile: site.configFile ?? false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { renderPage } = (await server.ssrLoadModule('/src/app/prerender.tsx')) as Prerender;
    return await renderPage({ config, feeds, laender });
  } finally {
    await server.close();
  }
}

type Source = { url: string; kind?: string };

const isLocalFeed = ({ url, kind = 'feed' }: Source): boolean =>
  kind === 'feed' && !/^https:/i.test(url);

const localFeeds = (config: unknown): string[] =>
  (config as { sources: Source[] }).sources.filter(isLocalFeed).map(({ url }) => url);

/** What the site is, until `publish` says what there is in it. */
async function descriptionTag({ root, publicDir }: ResolvedConfig): Promise<HtmlTagDescriptor> {
  const { readSite } = await loadSource<Site>(root, 'src/core/site/readSite.ts');
  const { textIn } = await loadSource<Config>(root, 'src/core/config.ts');
  const { title, subtitle, languages } = readSite(readJson(join(publicDir, 'config.json')));
  const words = [title, ...(subtitle ? [subtitle] : [])];
  const content = words.map((it) => textIn(it, languages[0] ?? 'de')).join(': ');
  return { tag: 'meta', attrs: { name: 'description', content }, injectTo: 'head' };
}

/** For hosts that cannot set header fields; `frame-ancestors` and reports need those. */
function policyTag({ publicDir }: ResolvedConfig): HtmlTagDescriptor {
  return {
    tag: 'meta',
    attrs: {
      'http-equiv': 'Content-Security-Policy',
      content: policyFor(feedHostsIn(publicDir)),
    },
    injectTo: 'head-prepend',
  };
}

/** Before the first paint, beside the styles, which are waited for as well, and behind the links that
 *  it looks at. */
function firstScript(html: string, bundle: Rolldown.OutputBundle): HtmlTagDescriptor {
  const chunk = Object.values(bundle).find((it) => it.type === 'chunk' && it.name === 'first');
  if (!chunk) throw new Error('The build has no script "first".');
  return {
    tag: 'script',
    attrs: { src: `./${chunk.fileName}`, 'data-app': appScript(html) },
    injectTo: 'head',
  };
}

const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/g;

/** The app's scripts are fetched at once, yet behind what the document is painted with, and begin only
 *  when `first.ts` lets them. */
const withLaterScripts = (html: string): string =>
  html.replaceAll(SCRIPT, '<link rel="modulepreload" fetchpriority="low" crossorigin href="$1">');

/** The one that imports the others. */
function appScript(html: string): string {
  const address = [...html.matchAll(SCRIPT)].at(-1)?.[1];
  if (!address) throw new Error('The document has no script of the app.');
  return address;
}

/** The words that the page begins with, in the site's own language: without them there is no list. */
function wordsTag({ publicDir }: ResolvedConfig, bundle: Rolldown.OutputBundle): HtmlTagDescriptor {
  const { languages } = readJson(join(publicDir, 'config.json')) as { languages?: string[] };
  const words = `messages/${languages?.[0] ?? 'de'}.json`;
  const chunk = Object.values(bundle).find(
    (it) => it.type === 'chunk' && it.facadeModuleId?.endsWith(words),
  );
  if (!chunk) throw new Error(`The build has no script for ${words}.`);
  return {
    tag: 'link',
    attrs: {
      rel: 'modulepreload',
      fetchpriority: 'low',
      crossorigin: '',
      href: `./${chunk.fileName}`,
    },
    injectTo: 'head',
  };
}

/** What the first view needs is asked for before the script has said so. */
function preloadTags(site: ResolvedConfig, bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const assets = Object.keys(bundle);
  const laender = assets.filter((name) => /laender-[^/]+\.geojson$/.test(name));
  const fonts = assets.filter((name) => name.endsWith('.woff2'));
  const feeds = localFeeds(readJson(join(site.publicDir, 'config.json')));
  const tag = (href: string, kind: 'fetch' | 'font'): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: {
      rel: 'preload',
      href: `./${href}`,
      as: kind,
      crossorigin: '',
      // Behind the styles, without which nothing is painted.
      ...(kind === 'fetch' && { fetchpriority: 'low' }),
      // `first.ts` asks for them unless the page is a frame.
      ...(kind === 'font' && { media: 'none' }),
    },
    injectTo: 'head',
  });
  return [
    ...['config.json', ...feeds, ...laender].map((name) => tag(name, 'fetch')),
    ...fonts.map((name) => tag(name, 'font')),
  ];
}
