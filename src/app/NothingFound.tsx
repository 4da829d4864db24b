import { useState } from 'react';
import { EmptyStories, NoStoriesYet } from '../stories/EmptyStories';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import { findWaysOut } from './waysOut';

const Nearby = lazyPart(() => import('./Nearby').then((it) => it.Nearby));

/** The list without stories: each way out leads to some. */
export function NothingFound({ board, onTake: keepFocus }: { board: Board; onTake(): void }) {
  const [isNear, setNear] = useState(false);
  if (board.stories.counting.size === 0) return <NoStoriesYet />;
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
