import { useCallback, useMemo, useRef, useState } from 'react';
import { tallyPlaces } from '../core/counting/tallyPlaces';
import { hoverStory, useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { EmptyStories } from '../stories/EmptyStories';
import { StoryList } from '../stories/StoryList';
import { shownSentence } from '../stories/shownSentence';
import { FailedNotice } from '../ui/FailedNotice';
import { chooseRegion } from './chooseUnit';
import type { Board } from './useBoard';
import { useStoryPage } from './useStoryPage';
import { WholeLandHint } from './WholeLandHint';
import { findWaysOut } from './waysOut';

/** Rows shown at first; the document carries the newest few. */
const PAGE = import.meta.env.SSR ? 12 : 100;
/** Where texts come in files of one month, each row may need a file of its own. */
const REMOTE_PAGE = 25;

const openStory = (story: string | null): void => changeView({ story });

/** "16 Meldungen aus 5 Orten …": says what is shown, to everybody, after each change. */
export function useShownSentence({ words, stories, counts, from, to, earliest, latest }: Board) {
  const { source } = stories;
  return useMemo(() => {
    const begin = from ?? earliest;
    const end = to ?? latest;
    const span = begin && end && counts.rows.length > 0 ? words.days(begin, end) : null;
    const tally = tallyPlaces(source.facts, counts.rows);
    return shownSentence(words, counts.rows.length, tally, span);
  }, [words, source, counts.rows, from, to, earliest, latest]);
}

export function ListSlot({ board }: { board: Board }) {
  const { words, view, stories, counts, naming, searchError, retrySearch } = board;
  const step = stories.source.isRemote ? REMOTE_PAGE : PAGE;
  const [limit, setLimit] = useState(step);
  const rows = useMemo(() => counts.rows.subarray(0, limit), [counts.rows, limit]);
  const page = useStoryPage(stories, rows);
  const shown = page.stories;
  const hovered = useHoveredStories(board);
  const panel = useRef<HTMLDivElement>(null);
  // Some buttons go away with what they change: focus stays in the list.
  const keepFocus = () => panel.current?.focus();
  const showMore = useCallback(() => setLimit((now) => now + step), [step]);

  return (
    <div className="list-panel" data-scroller="" ref={panel} tabIndex={-1}>
      {searchError !== null && (
        <FailedNotice what={words.t('failed.part')} error={searchError} onRetry={retrySearch} />
      )}
      {page.error !== null && (
        <FailedNotice what={words.t('failed.texts')} error={page.error} onRetry={page.retry} />
      )}
      {counts.rows.length === 0 ? (
        <EmptyStories
          waysOut={findWaysOut(board).map(({ label, onTake }) => ({
            label,
            onTake: () => {
              keepFocus();
              onTake();
            },
          }))}
        />
      ) : (
        <StoryList
          stories={shown}
          asked={rows.length}
          isPending={page.isPending}
          total={counts.rows.length}
          openStory={view.story}
          hovered={hovered}
          nameOf={naming.nameOf}
          whereOf={naming.whereOf}
          topicsOf={naming.topicsOf}
          onOpen={openStory}
          onHover={hoverStory}
          onChoose={(key) => chooseRegion([key])}
          onMore={showMore}
        />
      )}
      <WholeLandHint board={board} onTake={keepFocus} />
    </div>
  );
}

/** What pointer or focus is on, here or on map and timeline. */
function useHoveredStories({ counts }: Board): ReadonlySet<string> {
  const { unit, story } = useHover();
  return useMemo(() => {
    const at = unit ? (counts.storiesAt.get(unit) ?? []) : [];
    return new Set(story ? [story] : at.map(({ id }) => id));
  }, [unit, story, counts.storiesAt]);
}
