import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { feedQuery } from '../data/queries';
import { EmptyStories, NoStoriesYet } from '../stories/EmptyStories';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import { findWaysOut } from './waysOut';

const Nearby = lazyPart(() => import('./Nearby').then((it) => it.Nearby));

/** The list without stories: each way out leads to some. */
export function NothingFound({ board, onTake: keepFocus }: { board: Board; onTake(): void }) {
  const [isNear, setNear] = useState(false);
  const client = useQueryClient();
  if (board.stories.counting.size === 0) {
    const loaded = board.config.sources.map((it) => client.getQueryData(feedQuery(it).queryKey));
    return <NoStoriesYet isLoaded={loaded.every((it) => it && !it.asks && !it.more)} />;
  }
  const waysOut = findWaysOut(board).map(({ label, onTake }) => ({
    label,
    onTake: () => {
      keepFocus();
      onTake();
    },
  }));
  // A frame is not told where the reader is.
  if (!board.view.embed) {
    waysOut.push({ label: board.words.t('near.open'), onTake: () => setNear(true) });
  }
  return (
    <>
      <EmptyStories waysOut={waysOut} />
      {isNear && <Nearby board={board} onTake={keepFocus} onClose={() => setNear(false)} />}
    </>
  );
}
