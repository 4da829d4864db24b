import { useEffect, useState } from 'react';
import { lazyCode } from '../ui/lazyCode';
import type { Related } from './findRelated';
import type { Board } from './useBoard';

const relatedCode = lazyCode(() => import('./findRelated'));

const NONE: readonly Related[] = [];

/** Stories from elsewhere that are about the same as the open one. */
export function useRelated({ stories, view }: Board) {
  const open = view.story;
  const [answer, setAnswer] = useState({ stories, open, found: NONE });
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (open === null || !stories.source.stories) return;
    let isWanted = true;
    const find = async () => {
      const { findRelated } = await relatedCode.load();
      // An index of many stories takes a moment: what was opened is painted first.
      await new Promise((resolve) => setTimeout(resolve));
      if (isWanted) setAnswer({ stories, open, found: findRelated(stories, open) });
    };
    find().catch((failure: unknown) => isWanted && setError(failure));
    return () => {
      isWanted = false;
    };
  }, [stories, open, attempt]);
  const isCurrent = answer.open === open && answer.stories === stories;
  return {
    found: isCurrent ? answer.found : NONE,
    error,
    retry() {
      setError(null);
      setAttempt(attempt + 1);
    },
  };
}
