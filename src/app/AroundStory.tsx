import type { RefObject } from 'react';
import { RelatedSlot } from './RelatedSlot';
import { TermsSlot } from './TermsSlot';
import type { Board } from './useBoard';
import { useRelated } from './useRelated';

type AroundStoryProps = { board: Board; panel: RefObject<HTMLElement | null> };

/** What helps with the open story: its terms explained, and who else does what it tells. */
export function AroundStory({ board, panel }: AroundStoryProps) {
  const related = useRelated(board);
  const isAny = related.found.length > 0 || related.error !== null;
  return (
    <>
      <TermsSlot board={board} />
      {isAny && <RelatedSlot board={board} related={related} panel={panel} />}
    </>
  );
}
