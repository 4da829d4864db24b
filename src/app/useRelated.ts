import { useQuery } from '@tanstack/react-query';
import { lazyCode } from '../ui/lazyCode';
import type { Related } from './findRelated';
import type { Board } from './useBoard';

const relatedCode = lazyCode(() => import('./findRelated'));

const NONE: readonly Related[] = [];

/** Stories from elsewhere that are about the same as the open one. */
export function useRelated({ stories, view }: Board) {
  const { source } = stories;
  const { data, error, refetch } = useQuery({
    queryKey: ['related', stories.revision, view.story],
    queryFn: async () => {
      const { findRelated } = await relatedCode.load();
      // An index of many stories takes a moment: what was opened is painted first.
      await new Promise((resolve) => setTimeout(resolve));
      return findRelated(stories, view.story ?? '');
    },
    enabled: view.story !== null && (source.inMemory ?? source).stories !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  });
  return { found: data ?? NONE, error, retry: () => void refetch() };
}
