import {
  createRelatedIndex,
  type RelatedIndex,
  type RelatedStory,
} from '../core/related/relatedStories';
import type { Story } from '../core/story';
import type { Stories } from './useStories';

/** A story from elsewhere and why it is related. */
export type Related = RelatedStory & { story: Story };

const indexes = new WeakMap<Stories, RelatedIndex>();

function indexOf(stories: Stories, all: readonly Story[]): RelatedIndex {
  const known = indexes.get(stories);
  if (known) return known;
  const names = [...stories.places.values()].map(({ name }) => name);
  const index = createRelatedIndex(all, names);
  indexes.set(stories, index);
  return index;
}

/** The stories of feeds that are related to one of them. The index is built for the first that is asked
 *  for; the stories of an archive, whose texts are not at hand, neither have such nor are such. */
export function findRelated(stories: Stories, id: string): readonly Related[] {
  const source = stories.source.inMemory ?? stories.source;
  const all = source.stories;
  if (!all) return [];
  return indexOf(stories, all)
    .relatedTo(id)
    .flatMap((it) => {
      const row = source.rowOf(it.id);
      const story = typeof row === 'number' ? all[row] : undefined;
      return story ? { ...it, story } : [];
    });
}
