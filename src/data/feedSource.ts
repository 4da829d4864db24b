import { toColumns } from '../core/counting/toColumns';
import { toDayNumber } from '../core/day';
import type { Story } from '../core/story';
import type { StorySource } from '../core/storySource';
import type { indexStories } from './storyIndex';

/** A source whose stories are all in memory, in list order. The search index is built on first use. */
export function createFeedSource(stories: readonly Story[]): StorySource {
  const rowById = new Map(stories.map(({ id }, row) => [id, row]));
  let index: ReturnType<typeof indexStories> | undefined;

  return {
    stories,
    columns: toColumns(stories.map((story) => ({ ...story, day: toDayNumber(story.day) }))),
    page: (rows) => Array.from(rows, (row) => stories[row]).filter((story) => story !== undefined),
    rowOf: (id) => rowById.get(id),
    async search(query) {
      index ??= import('./storyIndex').then((code) => code.indexStories(stories));
      try {
        return (await index)(query);
      } catch (failure) {
        // A failed try is not kept.
        index = undefined;
        throw failure;
      }
    },
  };
}
