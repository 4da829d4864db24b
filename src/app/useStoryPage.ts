import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Story } from '../core/story';
import type { Stories } from './useStories';

const NONE: readonly Story[] = [];

/** Texts that left the view are forgotten soon; the source has them a while longer. */
export const KEPT_MS = 30_000;

export type StoryPage = {
  /** Those whose texts are there, in the order asked for; while others load, the ones before. */
  stories: readonly Story[];
  /** What is shown is not yet what was asked for. */
  isPending: boolean;
  error: unknown;
  retry(): void;
};

/** The stories of some rows: at once from memory, else loaded, and cancelled when they are not
 *  wanted any more.
 *  @param isPassing other rows will be wanted at once: only texts that are there are shown */
export function useStoryPage(
  { source, revision }: Stories,
  rows: ArrayLike<number>,
  isPassing = false,
): StoryPage {
  const isRemote = source.isRemote === true;
  const here = useMemo(() => {
    const page = isRemote ? NONE : source.page(rows);
    return page instanceof Promise ? NONE : page;
  }, [isRemote, source, rows]);
  const { data, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['page', revision, Array.from(rows)],
    queryFn: async ({ signal }) => source.page(rows, signal),
    enabled: isRemote && rows.length > 0 && !isPassing,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
  if (!isRemote) return { stories: here, isPending: false, error: null, retry };
  return {
    stories: rows.length > 0 ? (data ?? NONE) : NONE,
    isPending: rows.length > 0 && (isPlaceholderData || (data === undefined && error === null)),
    error,
    retry: () => void refetch(),
  };
}

const retry = () => undefined;
