import { useCallback, useMemo } from 'react';
import type { DaySpan, StoryFilter, UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { Stories } from './useStories';

/** More stories than this are drawn as bars, not one by one. */
const MAX_SINGLE_STORIES = 60;

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
  const timelineStories = useMemo(() => {
    const rows = counting.rows({ days: null, region, topics, text });
    return rows.length <= MAX_SINGLE_STORIES ? inMemory(source.page(rows)) : null;
  }, [counting, source, region, topics, text]);
  const rows = useMemo(() => counting.rows(filter), [counting, filter]);
  const storiesAt = useMemo(
    () => groupByPlace(inMemory(source.page(counting.rows({ ...filter, region: null })))),
    [counting, source, filter],
  );

  return { units, scaleUnits, byTopic, countBins, timelineStories, rows, storiesAt };
}

/** Stories by each of their own places, newest first. */
function groupByPlace(stories: readonly Story[]): ReadonlyMap<Key, readonly Story[]> {
  const byPlace = new Map<Key, Story[]>();
  for (const story of stories) {
    for (const key of story.places) {
      const known = byPlace.get(key);
      if (known) known.push(story);
      else byPlace.set(key, [story]);
    }
  }
  return byPlace;
}

export const countInside = (counts: UnitCounts, key: Key): number =>
  counts.units.get(key)?.inside ?? 0;
