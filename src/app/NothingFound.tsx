import { EmptyStories, NoStoriesYet } from '../stories/EmptyStories';
import type { Board } from './useBoard';
import { findWaysOut } from './waysOut';

/** The list without stories: each way out leads to some. */
export function NothingFound({ board, onTake: keepFocus }: { board: Board; onTake(): void }) {
  if (board.stories.counting.size === 0) return <NoStoriesYet />;
  const waysOut = findWaysOut(board).map(({ label, onTake }) => ({
    label,
    onTake: () => {
      keepFocus();
      onTake();
    },
  }));
  return <EmptyStories waysOut={waysOut} />;
}
