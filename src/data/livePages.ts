import type { Config } from '../core/config';
import type { News, PlacedNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { readCategories } from '../core/feeds/wordpress';
import { fetchLive, type LiveResponse } from './fetchLive';
import { LiveError } from './liveError';
import { placeInWorker } from './placeInWorker';

export type LivePage = {
  news: PlacedNews;
  /** How many stories the source has, if it says so. */
  total: number | null;
};

export type LiveOptions = {
  topics: Config['topics'];
  today: News['today'];
  signal: AbortSignal;
};

type Source = Config['sources'][number];

/** No source is followed further. */
const MOST_PAGES = 500;
/** WordPress gives no more at once. */
const POSTS_PER_PAGE = 100;

/** The pages of a live source, one after the other, newest stories first as far as the source keeps
 *  to that.
 *  @throws LiveError */
export const livePages = (source: Source, options: LiveOptions): AsyncGenerator<LivePage> =>
  source.kind === 'wordpress' ? postPages(source, options) : feedPages(source, options);

async function* feedPages({ url }: Source, options: LiveOptions): AsyncGenerator<LivePage> {
  const seen = new Set<string>();
  let next: string | null = new URL(url, document.baseURI).href;
  while (next !== null && !seen.has(next) && seen.size < MOST_PAGES) {
    seen.add(next);
    const response = await fetchLive(next, options.signal);
    const news = await place(response, options);
    yield { news, total: null };
    next = follow(news.next, response.address);
  }
}

/** Where a feed goes on. Another host was not named in the config, so it is not called. */
function follow(next: string | null, from: string): string | null {
  if (next === null) return null;
  const address = URL.canParse(next, from) ? new URL(next, from) : null;
  if (address?.origin === new URL(from).origin) return address.href;
  throw new LiveError('content', from, `next_url: ${next.slice(0, 80)}`);
}

async function* postPages({ url }: Source, options: LiveOptions): AsyncGenerator<LivePage> {
  const categories = await readNames(url, options.signal);
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES); page++) {
    const fields = 'id,guid,link,date_gmt,title,excerpt,categories';
    const address = restAddress(url, 'posts', { per_page: POSTS_PER_PAGE, page, _fields: fields });
    const response = await fetchLive(address, options.signal);
    const numberIn = (name: string) => Number(response.headers.get(name)) || null;
    pages = numberIn('X-WP-TotalPages') ?? 1;
    const total = numberIn('X-WP-Total');
    yield { news: await place(response, options, { format: 'wordpress', categories }), total };
  }
}

async function readNames(url: string, signal: AbortSignal): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (let page = 1, pages = 1; page <= pages; page++) {
    const asked = { per_page: POSTS_PER_PAGE, page, hide_empty: 1, _fields: 'id,name' };
    const { bytes, headers } = await fetchLive(restAddress(url, 'categories', asked), signal);
    pages = Number(headers.get('X-WP-TotalPages')) || 1;
    for (const [id, name] of readCategories(jsonIn(bytes))) names.set(id, name);
  }
  return names;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** @param url of the site, or of its posts: `…/wp-json/wp/v2/posts`, `…?rest_route=/wp/v2/posts` */
function restAddress(url: string, what: 'posts' | 'categories', query: Record<string, unknown>) {
  const address = new URL(url, document.baseURI);
  const route = address.searchParams.get('rest_route');
  if (route !== null) {
    address.searchParams.set('rest_route', route.replace(/\/posts\/?$/, `/${what}`));
  } else if (/\/wp\/v2\/posts\/?$/.test(address.pathname)) {
    address.pathname = address.pathname.replace(/\/posts\/?$/, `/${what}`);
  } else {
    address.pathname = `${address.pathname.replace(/\/$/, '')}/wp-json/wp/v2/${what}`;
  }
  for (const [name, value] of Object.entries(query)) {
    address.searchParams.set(name, String(value));
  }
  return address.href;
}

async function place(
  { bytes, address, charset }: LiveResponse,
  { topics, today, signal }: LiveOptions,
  more: Partial<News> = {},
): Promise<PlacedNews> {
  try {
    return await placeInWorker(
      { bytes, address, charset, topics, today, mayBeEmpty: true, ...more },
      signal,
    );
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw Object.assign(new LiveError('content', address, error.message), { why: error });
  }
}
