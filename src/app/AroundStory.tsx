import { useQuery } from '@tanstack/react-query';
import { type RefObject, useMemo } from 'react';
import { findTerms } from '../core/glossary/findTerms';
import { glossaryQuery } from '../data/glossaryQuery';
import { StoryTerms } from '../stories/StoryTerms';
import { FailedNotice } from '../ui/FailedNotice';
import { RelatedSlot } from './RelatedSlot';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

type AroundStoryProps = { board: Board; panel: RefObject<HTMLElement | null> };

/** What helps with the open story: its terms explained, and who else does what it tells. */
export function AroundStory({ board, panel }: AroundStoryProps) {
  const { glossary } = board.config;
  const { found, error } = board.related;
  return (
    <>
      {glossary && <Terms board={board} address={glossary} />}
      {(found.length > 0 || error !== null) && <RelatedSlot board={board} panel={panel} />}
    </>
  );
}

function Terms({ board, address }: { board: Board; address: string }) {
  const { data, error, refetch } = useQuery(glossaryQuery(address));
  const story = useOpenStory(board);
  const terms = useMemo(
    () => (story && data ? findTerms(`${story.title}\n${story.summary}`, data) : []),
    [story, data],
  );
  if (error) {
    const what = board.words.t('terms.failed');
    return <FailedNotice what={what} error={error} onRetry={() => refetch()} />;
  }
  return terms.length > 0 && <StoryTerms terms={terms} />;
}
