import { useCallback, useMemo } from 'react';
import type { DaySpan, StoryFilter, UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useHover } from '../state/hover';
import type { Stories } from './useStories';
import { useStoryPage } from './useStoryPage';

/** More stories than this are drawn as bars, not one by one. */
const MAX_SINGLE_STORIES = 60;

/** Where each may need a file of its own, fewer are drawn one by one. */
const MAX_REMOTE_STORIES = 20;

/** A hover card names the newest; a tap asks whether there is only one. */
const MOST_AT_PLACE = 5;

const NO_ROWS = new Uint32Array();
const NO_STORIES: readonly Story[] = [];

/** Counts and stories for every panel, each without its own filter. A panel's counts keep their
 *  identity while only its own filter changes. */
export function useCounts(stories: Stories, filter: StoryFilter) {
  const { counting, source } = stories;
  const { days, region, topics, text } = filter;

  const units = useMemo(
    () => counting.byUnit({ days, region: null, topics, text }),
    [counting, days, topics, text],
  );
  // The classes of the map's ramp stay fixed while the dates change.
  const scaleUnits = useMemo(
    () => counting.byUnit({ days: null, region: null, topics, text }),
    [counting, topics, text],
  );
  const byTopic = useMemo(
    () => counting.byTopic({ days, region, topics: null, text }),
    [counting, days, region, text],
  );
  const countBins = useCallback(
    (bins: readonly DaySpan[]) => counting.byBin({ days: null, region, topics, text }, bins),
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
  const timelineRows = useMemo(() => {
    const anyDay = { days: null, region, topics, text };
    const most = source.isRemote ? MAX_REMOTE_STORIES : MAX_SINGLE_STORIES;
    return counting.count(anyDay) <= most ? counting.rows(anyDay) : null;
  }, [counting, source, region, topics, text]);
  const timelinePage = useStoryPage(stories, timelineRows ?? NO_ROWS);
  // Until their texts are there the stories are bars.
  const timelineStories = timelineRows && !timelinePage.isPending ? timelinePage.stories : null;
  const total = useMemo(() => counting.count(filter), [counting, filter]);
  const newestAt = useCallback(
    (key: Key) => counting.newest(key, { days, region: null, topics, text }, MOST_AT_PLACE),
    [counting, days, topics, text],
  );
  const atHovered = useStoriesAtHovered(stories, newestAt);
  // The newest stories of a place itself.
  const storiesAt = useCallback(
    (key: Key): readonly Story[] => {
      const page = source.isRemote ? atHovered.get(key) : source.page(newestAt(key));
      return page instanceof Promise ? NO_STORIES : (page ?? NO_STORIES);
    },
    [source, atHovered, newestAt],
  );

  return {
    units,
    scaleUnits,
    byTopic,
    countBins,
    countUnitBins,
    timelineStories,
    total,
    storiesAt,
  };
}

/** The newest stories of the place that pointer or focus is on, if their texts have to be loaded. */
function useStoriesAtHovered(stories: Stories, newestAt: (key: Key) => Uint32Array) {
  const isRemote = stories.source.isRemote === true;
  const unit = useHover((hover) => (isRemote ? hover.unit : null));
  const rows = useMemo(() => (unit === null ? NO_ROWS : newestAt(unit)), [newestAt, unit]);
  const { stories: newest, isPending } = useStoryPage(stories, rows);
  return useMemo(
    (): ReadonlyMap<Key, readonly Story[]> => new Map(unit && !isPending ? [[unit, newest]] : []),
    [unit, newest, isPending],
  );
}

export const countInside = (counts: UnitCounts, key: Key): number =>
  counts.units.get(key)?.inside ?? 0;
