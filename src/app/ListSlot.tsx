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
import { WholeLandHint } from './WholeLandHint';
import { findWaysOut } from './waysOut';

/** Rows shown at first; the document carries the newest few. */
const PAGE = import.meta.env.SSR ? 12 : 100;

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
  const { config, words, view, stories, counts, naming, searchError, retrySearch } = board;
  const [limit, setLimit] = useState(PAGE);
  const page = useMemo(
    () => stories.source.page(counts.rows.subarray(0, limit)),
    [stories.source, counts.rows, limit],
  );
  const shown = page instanceof Promise ? [] : page;
  const hovered = useHoveredStories(board);
  const panel = useRef<HTMLDivElement>(null);
  // Some buttons go away with what they change: focus stays in the list.
  const keepFocus = () => panel.current?.focus();
  const showMore = useCallback(() => setLimit((now) => now + PAGE), []);

  return (
    <div className="list-panel" data-scroller="" ref={panel} tabIndex={-1}>
      {searchError !== null && (
        <FailedNotice what={words.t('failed.part')} error={searchError} onRetry={retrySearch} />
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
          total={counts.rows.length}
          openStory={view.story}
          hovered={hovered}
          nameOf={naming.nameOf}
          whereOf={naming.whereOf}
          topicsOf={naming.topicsOf}
          homeOf={({ source = '' }) => stories.homes.get(source) ?? null}
          reportTo={config.links.report ?? null}
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
