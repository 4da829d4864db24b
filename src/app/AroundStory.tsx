import type { RefObject } from 'react';
import { RelatedSlot } from './RelatedSlot';
import { TermsSlot } from './TermsSlot';
import type { Board } from './useBoard';

type AroundStoryProps = { board: Board; panel: RefObject<HTMLElement | null> };

/** What helps with the open story: its terms explained, and who else does what it tells. */
export function AroundStory({ board, panel }: AroundStoryProps) {
  const { found, error } = board.related;
  return (
    <>
      <TermsSlot board={board} />
      {(found.length > 0 || error !== null) && <RelatedSlot board={board} panel={panel} />}
    </>
  );
}
