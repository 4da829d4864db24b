import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Stories } from './useStories';
import { KEPT_MS } from './useStoryPage';

/** The row of a story; null where there is none with this id, undefined while it is looked for. */
export function useRowOf(
  { source, revision }: Stories,
  id: string | null,
): number | null | undefined {
  const isRemote = source.isRemote === true;
  const here = useMemo(() => {
    const row = isRemote || id === null ? undefined : source.rowOf(id);
    return typeof row === 'number' ? row : null;
  }, [isRemote, source, id]);
  const { data } = useQuery({
    queryKey: ['row', revision, id],
    queryFn: async ({ signal }) => (await source.rowOf(id ?? '', signal)) ?? null,
    enabled: isRemote && id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
  if (id === null) return null;
  return isRemote ? data : here;
}
