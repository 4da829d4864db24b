import { useCallback, useMemo } from 'react';
import type { DaySpan, StoryFilter, UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { Stories } from './useStories';

/** More stories than this are drawn as bars, not one by one. */
const MAX_SINGLE_STORIES = 60;

/** A hover card names the newest; a tap asks whether there is only one. */
const MOST_AT_PLACE = 5;

const inMemory = (page: ReturnType<Stories['source']['page']>): readonly Story[] =>
  page instanceof Promise ? [] : page;

/** Counts and stories for every panel, each without its own filter. A panel's counts keep their
 *  identity while only its own filter changes. */
export function useCounts({ counting, source }: Stories, filter: StoryFilter) {
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
  const timelineStories = useMemo(() => {
    const anyDay = { days: null, region, topics, text };
    const areFew = counting.count(anyDay) <= MAX_SINGLE_STORIES;
    return areFew ? inMemory(source.page(counting.rows(anyDay))) : null;
  }, [counting, source, region, topics, text]);
  const total = useMemo(() => counting.count(filter), [counting, filter]);
  // The newest stories of a place itself.
  const storiesAt = useCallback(
    (key: Key): readonly Story[] =>
      inMemory(
        source.page(counting.newest(key, { days, region: null, topics, text }, MOST_AT_PLACE)),
      ),
    [counting, source, days, topics, text],
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

export const countInside = (counts: UnitCounts, key: Key): number =>
  counts.units.get(key)?.inside ?? 0;
