import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { hoverStory } from '../state/hover';
import { changeView } from '../state/viewStore';
import { RelatedStories } from '../stories/RelatedStories';
import { FailedNotice } from '../ui/FailedNotice';
import type { Board } from './useBoard';
import type { useRelated } from './useRelated';

type RelatedSlotProps = {
  board: Board;
  related: ReturnType<typeof useRelated>;
  panel: RefObject<HTMLElement | null>;
};

/** Opens a story. What was clicked goes away with the one that was open: focus goes to the headline
 *  of the other. */
function openRelated(id: string, panel: HTMLElement | null): void {
  flushSync(() => changeView({ story: id }));
  const rows = panel?.querySelectorAll<HTMLElement>('[data-story]') ?? [];
  const row = [...rows].find(({ dataset }) => dataset.story === id);
  (row?.querySelector('button') ?? panel)?.focus({ preventScroll: true });
}

/** Who else does what the open story tells. */
export function RelatedSlot({ board, related, panel }: RelatedSlotProps) {
  const { words, naming } = board;
  const { found, error, retry } = related;
  if (error !== null) {
    return <FailedNotice what={words.t('failed.part')} error={error} onRetry={retry} />;
  }
  return (
    <RelatedStories
      related={found.map(({ story, terms, topics }) => ({
        story,
        terms,
        topics: topics.map((id) => naming.topic(id).label),
      }))}
      whereOf={naming.whereOf}
      onOpen={(id) => openRelated(id, panel.current)}
      onHover={hoverStory}
    />
  );
}
