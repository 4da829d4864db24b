import { useCallback, useMemo } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useHover } from '../state/hover';
import type { Board } from './useBoard';
import type { Stories } from './useStories';
import { useStoryPage } from './useStoryPage';

/** A hover card names the newest; a tap asks whether there is only one. */
const MOST_AT_PLACE = 5;

const NO_ROWS = new Uint32Array();
const NO_STORIES: readonly Story[] = [];

/** What the map alone counts, and the stories of its places. */
export function useMapCounts({ stories, filter }: Board) {
  const { counting, source } = stories;
  const { days, topics, text } = filter;
  // The classes of the map's ramp stay fixed while the dates change.
  const scaleUnits = useMemo(
    () => counting.byUnit({ days: null, region: null, topics, text }),
    [counting, topics, text],
  );
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
  return { scaleUnits, storiesAt };
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
