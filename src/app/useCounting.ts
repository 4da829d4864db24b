import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Counting } from '../core/counting/counting';
import { createScanCounting } from '../core/counting/scanCounting';
import type { StoryColumns } from '../core/counting/storyColumns';

/** So many stories are counted one by one, by code that is at hand at once. */
export const MOST_SCANNED = 1000;

const loadColumnCounting = async () =>
  (await import('../core/counting/columnCounting')).createColumnCounting;

/** Counting of all loaded stories; null while the code that many of them need is on its way. If
 *  that fails they are counted all the same, only slower. */
export function useCounting(columns: StoryColumns | undefined): Counting | null {
  const needsColumns = !import.meta.env.SSR && (columns?.size ?? 0) > MOST_SCANNED;
  const { data: forMany, isError } = useQuery({
    queryKey: ['code', 'counting'],
    queryFn: loadColumnCounting,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: needsColumns,
  });
  const create = needsColumns && !isError ? forMany : createScanCounting;
  return useMemo(() => (columns && create ? create(columns) : null), [columns, create]);
}
