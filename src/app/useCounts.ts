import { useMemo } from 'react';
import type { StoryFilter, UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Stories } from './useStories';

/** Counts that several panels show, each without its own filter. They keep their identity while
 *  only their own filter changes. What one panel needs alone it counts itself. */
export function useCounts({ counting }: Stories, filter: StoryFilter) {
  const { days, region, topics, text } = filter;
  const units = useMemo(
    () => counting.byUnit({ days, region: null, topics, text }),
    [counting, days, topics, text],
  );
  const byTopic = useMemo(
    () => counting.byTopic({ days, region, topics: null, text }),
    [counting, days, region, text],
  );
  const total = useMemo(() => counting.count(filter), [counting, filter]);
  return { units, byTopic, total };
}

export const countInside = (counts: UnitCounts, key: Key): number =>
  counts.units.get(key)?.inside ?? 0;
