import { useCallback, useMemo, useRef, useState } from 'react';
import { isInside } from '../core/key';
import type { Story } from '../core/story';
import { hoverStory, useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { StoryList } from '../stories/StoryList';
import { shownSentence } from '../stories/shownSentence';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyPart } from '../ui/lazyPart';
import { chooseRegion } from './chooseUnit';
import type { Board } from './useBoard';
import { WholeLandHint } from './WholeLandHint';

const NothingFound = lazyPart(() => import('./NothingFound').then((it) => it.NothingFound));
const OpenStoryApart = lazyPart(() => import('./OpenStoryApart').then((it) => it.OpenStoryApart));
const RelatedSlot = lazyPart(() => import('./RelatedSlot').then((it) => it.RelatedSlot));

/** Rows shown at first; the document carries the newest few. */
const PAGE = import.meta.env.SSR ? 12 : 100;

const NONE: readonly Story[] = [];

const openStory = (story: string | null): void => changeView({ story });

/** "16 Meldungen aus 5 Orten …": says what is shown, to everybody, after each change. */
export function useShownSentence(board: Board) {
  const { words, stories, filter, counts, from, to, earliest, latest, isSearching } = board;
  const { counting } = stories;
  return useMemo(() => {
    if (isSearching) return { count: words.t('stories.searching'), rest: '' };
    const begin = from ?? earliest;
    const end = to ?? latest;
    const span = begin && end && counts.total > 0 ? words.days(begin, end) : null;
    return shownSentence(words, counts.total, counting.tally(filter), span);
  }, [words, counting, filter, counts.total, from, to, earliest, latest, isSearching]);
}

export function ListSlot({ board }: { board: Board }) {
  const { words, view, stories, filter, counts, naming } = board;
  const { isSearching, searchError, retrySearch } = board;
  const [limit, setLimit] = useState(PAGE);
  const page = useMemo(
    () => stories.source.page(stories.counting.rows(filter, limit)),
    [stories, filter, limit],
  );
  const shown = page instanceof Promise ? NONE : page;
  const hovered = useHoveredStories(shown);
  const panel = useRef<HTMLDivElement>(null);
  // Some buttons go away with what they change: focus stays in the list.
  const keepFocus = () => panel.current?.focus();
  const { found, error } = board.related;
  const related = (found.length > 0 || error !== null) && (
    <RelatedSlot board={board} panel={panel} />
  );
  const showMore = useCallback(() => setLimit((now) => now + PAGE), []);

  return (
    <div
      className="list-panel"
      data-scroller=""
      ref={panel}
      tabIndex={-1}
      aria-busy={isSearching || undefined}
    >
      {searchError !== null && (
        <FailedNotice what={words.t('failed.part')} error={searchError} onRetry={retrySearch} />
      )}
      {view.story !== null && <OpenStoryApart board={board} shown={shown} related={related} />}
      {counts.total === 0 ? (
        <NothingFound board={board} onTake={keepFocus} />
      ) : (
        <StoryList
          stories={shown}
          total={counts.total}
          openStory={view.story}
          hovered={hovered}
          nameOf={naming.nameOf}
          whereOf={naming.whereOf}
          topicsOf={naming.topicsOf}
          onOpen={openStory}
          onHover={hoverStory}
          onChoose={(key) => chooseRegion([key])}
          onMore={showMore}
          related={related}
        />
      )}
      <WholeLandHint board={board} onTake={keepFocus} />
    </div>
  );
}

/** What pointer or focus is on, here or on map and timeline. */
function useHoveredStories(shown: readonly Story[]): ReadonlySet<string> {
  const { unit, story } = useHover();
  return useMemo(() => {
    const isOn = ({ id, places }: Story) =>
      unit ? places.some((place) => isInside(place, unit)) : id === story;
    return new Set(shown.filter(isOn).map(({ id }) => id));
  }, [unit, story, shown]);
}
