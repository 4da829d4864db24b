import type { TextPage } from '../core/archive/textPages';
import { isRecord, readItem } from '../core/feeds/jsonFeedItem';
import type { Story } from '../core/story';
import { FetchError, fetchJson } from './fetchJson';
import { SharedLoads } from './sharedLoads';

/** The stories of one page; one that is not as it should be is left out. */
type PageTexts = { at(index: number): Story | undefined };

export type StoryTexts = (page: TextPage, signal?: AbortSignal) => Promise<PageTexts>;

/** Each has a thousand stories, about a megabyte in memory. */
const MOST_PAGES = 40;

/** The texts of an archive, page by page. */
export function openArchiveTexts(fileAt: (file: string) => string): StoryTexts {
  const loads = new SharedLoads<readonly unknown[]>(MOST_PAGES, async (address, signal) => {
    const feed = await fetchJson(address, signal);
    if (isRecord(feed) && Array.isArray(feed.items)) return feed.items;
    throw new FetchError('format', address, 'items');
  });
  // A story that is asked for again is the same one: rows of the list are memoised by it.
  const read = new WeakMap<readonly unknown[], PageTexts>();
  return async (page, signal) => {
    const address = fileAt(page.file);
    const items = await loads.get(address, signal);
    if (items.length !== page.to - page.from) {
      const detail = `items: ${items.length} instead of ${page.to - page.from}`;
      throw new FetchError('format', address, detail);
    }
    const known = read.get(items) ?? readOnDemand(items);
    read.set(items, known);
    return known;
  };
}

function readOnDemand(items: readonly unknown[]): PageTexts {
  const stories = new Map<number, Story | undefined>();
  return {
    at(index) {
      if (!stories.has(index)) stories.set(index, readOrLeaveOut(items[index], index));
      return stories.get(index);
    },
  };
}

function readOrLeaveOut(item: unknown, index: number): Story | undefined {
  try {
    return readItem(item, `items[${index}]`);
  } catch {
    return undefined;
  }
}
