import MiniSearch from 'minisearch';
import { foldGerman, foldPlain } from '../core/foldGerman';
import type { Story } from '../core/story';

/** A word is found however its umlauts are typed. */
const bothFoldings = (word: string): string[] => [...new Set([foldGerman(word), foldPlain(word)])];

/** Finds stories by the words of headline and teaser. The page goes on while the index is made: ten
 *  thousand stories take a second.
 *  @returns what gives the rows that have all words of a query */
export async function indexStories(
  stories: readonly Story[],
): Promise<(query: string) => Set<number>> {
  const index = new MiniSearch({
    idField: 'row',
    fields: ['title', 'summary'],
    processTerm: bothFoldings,
  });
  await index.addAllAsync(
    stories.map(({ title, summary }, row) => ({ row, title, summary })),
    { chunkSize: 500 },
  );
  return (query) => {
    const words = query.split(/\s+/).filter(Boolean);
    const found = index.search(query, {
      combineWith: 'AND',
      // Only the word that is being typed may go on.
      prefix: (_, position) => position >= words.length - 1,
      processTerm: foldGerman,
    });
    return new Set(found.map(({ id }) => id as number));
  };
}
