import type MiniSearch from 'minisearch';
import { toColumns } from '../core/counting/toColumns';
import { toDayNumber } from '../core/day';
import { foldGerman, foldPlain } from '../core/foldGerman';
import type { Story } from '../core/story';
import type { StorySource } from '../core/storySource';

/** A word is found however its umlauts are typed. */
const bothFoldings = (word: string): string[] => [...new Set([foldGerman(word), foldPlain(word)])];

async function buildIndex(stories: readonly Story[]): Promise<MiniSearch> {
  const { default: Index } = await import('minisearch');
  const index = new Index({
    idField: 'row',
    fields: ['title', 'summary'],
    processTerm: bothFoldings,
  });
  // The page goes on in between: ten thousand stories take a second.
  await index.addAllAsync(
    stories.map(({ title, summary }, row) => ({ row, title, summary })),
    { chunkSize: 500 },
  );
  return index;
}

/** A source whose stories are all in memory, in list order. The search index is built on first use. */
export function createFeedSource(stories: readonly Story[]): StorySource {
  const rowById = new Map(stories.map(({ id }, row) => [id, row]));
  let index: Promise<MiniSearch> | undefined;

  return {
    stories,
    columns: toColumns(stories.map((story) => ({ ...story, day: toDayNumber(story.day) }))),
    page: (rows) => Array.from(rows, (row) => stories[row]).filter((story) => story !== undefined),
    rowOf: (id) => rowById.get(id),
    async search(query) {
      // A failed try is not kept.
      index ??= buildIndex(stories).catch((failure: unknown) => {
        index = undefined;
        throw failure;
      });
      const words = query.split(/\s+/).filter(Boolean);
      const found = (await index).search(query, {
        combineWith: 'AND',
        // Only the word that is being typed may go on.
        prefix: (_, position) => position >= words.length - 1,
        processTerm: foldGerman,
      });
      return new Set(found.map(({ id }) => id as number));
    },
  };
}
