import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { findTerms } from '../core/glossary/findTerms';
import { glossaryQuery } from '../data/glossaryQuery';
import { StoryTerms } from '../stories/StoryTerms';
import { FailedNotice } from '../ui/FailedNotice';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

/** The terms of the open story, where the site has a glossary. */
export function TermsSlot({ board }: { board: Board }) {
  const { glossary } = board.config;
  return glossary && <Terms board={board} address={glossary} />;
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
