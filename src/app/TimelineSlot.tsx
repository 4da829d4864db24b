import { lazy, Suspense, useMemo } from 'react';
import type { Story } from '../core/story';
import { changeView } from '../state/viewStore';
import { loadTimelinePanel } from './panels';
import type { Board } from './useBoard';

const TimelinePanel = lazy(() =>
  loadTimelinePanel().then((module) => ({ default: module.TimelinePanel })),
);

/** A story outside the chosen days gives the choice of days up, so that it can be seen. */
function openFromTimeline({ stories, counts }: Board, story: string): void {
  const open = (row: number | undefined) => {
    const isListed = row !== undefined && counts.rows.includes(row);
    changeView(isListed ? { story } : { story, from: null, to: null, last: null });
  };
  const row = stories.source.rowOf(story);
  if (row instanceof Promise) row.then(open, () => open(undefined));
  else open(row);
}

export function TimelineSlot({ board }: { board: Board }) {
  const { view, stories, counts, naming } = board;
  const { counting, source } = stories;
  const topics = useMemo(
    () => counting.topics.map((id) => naming.topic(id)),
    [counting.topics, naming],
  );
  const storyDays = useMemo(
    () => [...new Set(source.facts.map(({ day }) => day))].sort((a, b) => a - b),
    [source],
  );
  const range = useMemo(
    () => ({ from: view.from, to: view.to, last: view.last }),
    [view.from, view.to, view.last],
  );
  return (
    <Suspense fallback={null}>
      <TimelinePanel
        storyDays={storyDays}
        countBins={counts.countBins}
        topics={topics}
        stories={counts.timelineStories}
        placeNames={(story: Story) => naming.whereOf(story)}
        range={range}
        openStory={view.story}
        onRange={(chosen, finished) => changeView(chosen, finished ? 'finished' : 'between')}
        onOpen={(story) => openFromTimeline(board, story)}
        compact={view.embed}
      />
    </Suspense>
  );
}
