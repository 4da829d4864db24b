import { useEffect, useState } from 'react';
import type { RelatedIndex, RelatedStory } from '../core/related/relatedStories';
import type { Story } from '../core/story';
import { lazyCode } from '../ui/lazyCode';
import type { Stories } from './useStories';

const relatedCode = lazyCode(() => import('../core/related/relatedStories'));

/** A story from elsewhere and why it is related. */
export type Related = RelatedStory & { story: Story };

const NONE: readonly Related[] = [];

const indexes = new WeakMap<Stories, RelatedIndex>();

async function loadIndex(stories: Stories, all: readonly Story[]): Promise<RelatedIndex> {
  const { createRelatedIndex } = await relatedCode.load();
  // Many stories take a moment: what was opened is painted first.
  await new Promise((resolve) => setTimeout(resolve));
  const names = [...stories.places.values()].map(({ name }) => name);
  const index = indexes.get(stories) ?? createRelatedIndex(all, names);
  indexes.set(stories, index);
  return index;
}

function findRelated(index: RelatedIndex, { source }: Stories, id: string): readonly Related[] {
  return index.relatedTo(id).flatMap((it) => {
    const row = source.rowOf(it.id);
    const story = typeof row === 'number' ? source.stories?.[row] : undefined;
    return story ? { ...it, story } : [];
  });
}

/** Stories from elsewhere that are about the same as the open one. The index is built when the
 *  first story is opened; archives, whose texts are not at hand, have none. */
export function useRelated(stories: Stories, open: string | null) {
  const [answer, setAnswer] = useState({ stories, open, found: NONE });
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const all = stories.source.stories;
  useEffect(() => {
    if (open === null || !all) return;
    let isWanted = true;
    loadIndex(stories, all).then(
      (index) => isWanted && setAnswer({ stories, open, found: findRelated(index, stories, open) }),
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
    };
  }, [stories, all, open, attempt]);
  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  const isCurrent = answer.open === open && answer.stories === stories;
  return { found: isCurrent ? answer.found : NONE, error, retry };
}
