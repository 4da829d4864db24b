import { useCallback, useMemo } from 'react';
import type { DaySpan } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Board } from './useBoard';
import { useStoryPage } from './useStoryPage';

/** More stories than this are drawn as bars, not one by one. */
const MAX_SINGLE_STORIES = 60;

/** Where each may need a file of its own, fewer are drawn one by one. */
const MAX_REMOTE_STORIES = 20;

const NO_ROWS = new Uint32Array();

/** What the timeline alone counts, of all days; it keeps its identity while only they change. */
export function useTimelineCounts({ stories, filter }: Board) {
  const { counting, source } = stories;
  const { region, topics, text } = filter;
  const countBins = useCallback(
    (bins: readonly DaySpan[]) => counting.byBin({ days: null, region, topics, text }, bins),
    [counting, region, topics, text],
  );
  const countDays = useCallback(
    (days: DaySpan) => counting.count({ days, region, topics, text }),
    [counting, region, topics, text],
  );
  const countUnitBins = useCallback(
    (unit: Key, bins: readonly DaySpan[]) =>
      counting.byBin(
        { days: null, region: { units: [unit], placeless: false }, topics, text },
        bins,
      ),
    [counting, topics, text],
  );
  const rows = useMemo(() => {
    const anyDay = { days: null, region, topics, text };
    const most = source.isRemote ? MAX_REMOTE_STORIES : MAX_SINGLE_STORIES;
    return counting.count(anyDay) <= most ? counting.rows(anyDay) : null;
  }, [counting, source, region, topics, text]);
  const page = useStoryPage(stories, rows ?? NO_ROWS);
  // Until their texts are there the stories are bars.
  return {
    countBins,
    countDays,
    countUnitBins,
    single: rows && !page.isPending ? page.stories : null,
  };
}
