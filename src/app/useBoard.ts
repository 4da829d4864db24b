import { useMemo } from 'react';
import type { Config } from '../core/config';
import { fromDayNumber } from '../core/day';
import { useViewStore } from '../state/viewStore';
import { useWords } from '../ui/words';
import { createNaming } from './naming';
import { useCounts } from './useCounts';
import { resolveDays, useFilter } from './useFilter';
import { usePlaces } from './usePlaces';
import type { Stories } from './useStories';

/** All that the panels are made from: derived from what was loaded and what was chosen. */
export function useBoard(config: Config, stories: Stories) {
  const words = useWords();
  const view = useViewStore((state) => state.view);
  const geo = usePlaces(stories.places, view, config.site);
  const { filter, ...search } = useFilter(view, stories, geo.places);
  const counts = useCounts(stories, filter);
  const naming = useMemo(
    () => createNaming(config, words, geo.places),
    [config, words, geo.places],
  );
  const span = stories.counting.days;
  const earliest = span && fromDayNumber(span.from);
  const latest = span && fromDayNumber(span.to);
  const { from, to } = resolveDays(view, latest);
  return {
    config,
    words,
    view,
    stories,
    geo,
    filter,
    ...search,
    counts,
    naming,
    earliest,
    latest,
    from,
    to,
  };
}

export type Board = ReturnType<typeof useBoard>;
