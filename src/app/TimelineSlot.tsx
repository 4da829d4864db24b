import { useMemo } from 'react';
import type { Story } from '../core/story';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { timelinePanelCode } from './panels';
import type { Board } from './useBoard';

/** A story outside the chosen days gives the choice of days up, so that it can be seen. */
function openFromTimeline({ stories, filter }: Board, story: string): void {
  const open = (row: number | undefined) => {
    const isListed = row !== undefined && stories.counting.has(filter, row);
    changeView(isListed ? { story } : { story, from: null, to: null, last: null });
  };
  const row = stories.source.rowOf(story);
  if (row instanceof Promise) row.then(open, () => open(undefined));
  else open(row);
}

export function TimelineSlot({ board }: { board: Board }) {
  const { words, view, stories, counts, naming } = board;
  const panel = useCode(timelinePanelCode);
  const { counting } = stories;
  const topics = useMemo(
    () => counting.topics.map((id) => naming.topic(id)),
    [counting.topics, naming],
  );
  const range = useMemo(
    () => ({ from: view.from, to: view.to, last: view.last }),
    [view.from, view.to, view.last],
  );
  if (panel.error !== null) {
    return (
      <FailedNotice what={words.t('failed.timeline')} error={panel.error} onRetry={panel.retry} />
    );
  }
  if (!panel.code) return null;
  const { TimelinePanel } = panel.code;
  return (
    <TimelinePanel
      storyDays={counting.storyDays}
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
  );
}
