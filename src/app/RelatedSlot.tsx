import { hoverStory } from '../state/hover';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';

const RelatedStories = lazyPart(() =>
  import('../stories/RelatedStories').then((it) => it.RelatedStories),
);

/** Who else does what the open story tells; nothing where nobody is known to. */
export function RelatedSlot({ board, onOpen }: { board: Board; onOpen(id: string): void }) {
  const { words, related, naming } = board;
  const { found, error, retry } = related;
  if (error !== null) {
    return <FailedNotice what={words.t('failed.part')} error={error} onRetry={retry} />;
  }
  if (found.length === 0) return null;
  return (
    <RelatedStories
      related={found.map(({ story, terms, topics }) => ({
        story,
        terms,
        topics: topics.map((id) => naming.topic(id).label),
      }))}
      whereOf={naming.whereOf}
      onOpen={onOpen}
      onHover={hoverStory}
    />
  );
}
