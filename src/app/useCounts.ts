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

const inMemory = ({ source }: Stories, rows: Uint32Array): readonly Story[] => {
  const page = source.isRemote ? [] : source.page(rows);
  return page instanceof Promise ? [] : page;
};

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
  const timelineRows = useMemo(() => {
    const rows = counting.rows({ days: null, region, topics, text });
    const most = source.isRemote ? MAX_REMOTE_STORIES : MAX_SINGLE_STORIES;
    return rows.length <= most ? rows : null;
  }, [counting, source, region, topics, text]);
  const timelinePage = useStoryPage(stories, timelineRows ?? NO_ROWS);
  // Until their texts are there the stories are bars.
  const timelineStories = timelineRows && !timelinePage.isPending ? timelinePage.stories : null;
  const rows = useMemo(() => counting.rows(filter), [counting, filter]);
  const everywhere = useMemo(
    () =>
      source.isRemote
        ? null
        : groupByPlace(inMemory(stories, counting.rows({ ...filter, region: null }))),
    [stories, counting, source, filter],
  );
  const atHovered = useStoriesAtHovered(stories, filter);
  const storiesAt = everywhere ?? atHovered;

  return { units, scaleUnits, byTopic, countBins, timelineStories, rows, storiesAt };
}

/** The newest stories of the place that pointer or focus is on, if their texts have to be loaded. */
function useStoriesAtHovered(stories: Stories, filter: StoryFilter) {
  const { counting, source } = stories;
  const unit = useHover((hover) => (source.isRemote ? hover.unit : null));
  const rows = useMemo(() => {
    if (unit === null) return NO_ROWS;
    const region = { units: [unit], placeless: false };
    return counting
      .rows({ ...filter, region })
      .filter((row) => source.facts[row]?.places.includes(unit))
      .subarray(0, MOST_AT_PLACE);
  }, [counting, source, filter, unit]);
  const { stories: newest, isPending } = useStoryPage(stories, rows);
  return useMemo(
    (): ReadonlyMap<Key, readonly Story[]> => new Map(unit && !isPending ? [[unit, newest]] : []),
    [unit, newest, isPending],
  );
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
