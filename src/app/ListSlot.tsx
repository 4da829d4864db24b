import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { isInside } from '../core/key';
import type { Story } from '../core/story';
import { hoverStory, useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { StoryList } from '../stories/StoryList';
import { shownDays, shownSentence } from '../stories/shownSentence';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyPart } from '../ui/lazyPart';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';
import { useIsMoving } from './useIsMoving';
import { useStoryPage } from './useStoryPage';

const NothingFound = lazyPart(() => import('./NothingFound').then((it) => it.NothingFound));
const OpenStoryApart = lazyPart(() => import('./OpenStoryApart').then((it) => it.OpenStoryApart));
const AroundStory = lazyPart(() => import('./AroundStory').then((it) => it.AroundStory));

const WholeLandHint = lazyPart(() => import('./WholeLandHint').then((it) => it.WholeLandHint));

/** Rows that the list begins with. */
const PAGE = 100;
/** Where texts come in files of one month, each row may need a file of its own. */
const REMOTE_PAGE = 25;
/** As many as are in sight. The document has no more, and while the brush moves others need not be
 *  drawn. */
const IN_SIGHT = 12;

const openStory = (story: string | null): void => changeView({ story });

/** "16 Meldungen aus 5 Orten …": says what is shown, to everybody, after each change. */
export function useShownSentence(board: Board) {
  const { words, stories, filter, counts, isSearching } = board;
  const { counting } = stories;
  return useMemo(() => {
    if (isSearching) return { count: words.t('stories.searching'), rest: '' };
    const { days } = counting;
    const span = days && counts.total > 0 ? shownDays(words, filter.days ?? days, days) : null;
    return shownSentence(words, counts.total, counting.tally(filter), span);
  }, [words, counting, filter, counts.total, isSearching]);
}

export const ListSlot = memo(function ListSlot({ board }: { board: Board }) {
  const { config, words, view, stories, filter, counts, naming } = board;
  const { isSearching, searchError, retrySearch } = board;
  const step = stories.source.isRemote ? REMOTE_PAGE : PAGE;
  const [limit, setLimit] = useState(step);
  const isMoving = useIsMoving();
  const [isScrolled, setScrolled] = useState(false);
  // A link to a story leads to its row, and an open one stays in its place.
  const isWhole = stories.source.isRemote || view.story !== null;
  const wanted = isMoving && !isScrolled && !isWhole ? IN_SIGHT : limit;
  // More rows follow in slices, fewer at once.
  const drawn = Math.min(wanted, useDeferredValue(wanted, isWhole ? wanted : IN_SIGHT));
  const rows = useMemo(() => stories.counting.rows(filter, drawn), [stories, filter, drawn]);
  const page = useStoryPage(stories, rows, isMoving);
  const shown = page.stories;
  const hovered = useHoveredStories(shown);
  const panel = useRef<HTMLDivElement>(null);
  // Some buttons go away with what they change: focus stays in the list.
  const keepFocus = () => panel.current?.focus();
  const showMore = useCallback(() => setLimit((now) => now + step), [step]);
  const around = <AroundStory board={board} panel={panel} />;

  return (
    <div
      className="list-panel"
      data-scroller=""
      ref={panel}
      tabIndex={-1}
      aria-busy={isSearching || undefined}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
    >
      {searchError !== null && (
        <FailedNotice what={words.t('failed.part')} error={searchError} onRetry={retrySearch} />
      )}
      {page.error !== null && (
        <FailedNotice what={words.t('failed.texts')} error={page.error} onRetry={page.retry} />
      )}
      {view.story !== null && !shown.some(({ id }) => id === view.story) && (
        <OpenStoryApart board={board} around={around} />
      )}
      {counts.total === 0 ? (
        <NothingFound board={board} onTake={keepFocus} />
      ) : (
        <StoryList
          stories={shown}
          asked={rows.length}
          hasMore={limit < counts.total}
          isPending={page.isPending}
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
          around={around}
        />
      )}
      {view.region.length === 1 && <WholeLandHint board={board} onTake={keepFocus} />}
    </div>
  );
});

/** What pointer or focus is on, here or on map and timeline. */
function useHoveredStories(shown: readonly Story[]): ReadonlySet<string> {
  const { unit, story } = useHover();
  return useMemo(() => {
    const isOn = ({ id, places }: Story) =>
      unit ? places.some((place) => isInside(place, unit)) : id === story;
    return new Set(shown.filter(isOn).map(({ id }) => id));
  }, [unit, story, shown]);
}
