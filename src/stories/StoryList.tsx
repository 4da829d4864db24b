import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { lazyPart } from '../ui/lazyPart';
import { useWords } from '../ui/words';
import { LazyStoryDetails } from './LazyStoryDetails';
import { StoryRow } from './StoryRow';
import type { TopicTag } from './TopicTags';

/** Of use while texts come from far away. */
const StoryPlaceholders = lazyPart(() =>
  import('./StoryPlaceholders').then((it) => it.StoryPlaceholders),
);

export type StoryListProps = {
  /** The first of the visible stories, in list order. */
  stories: readonly Story[];
  /** How many were asked for; the texts of some may be on their way. */
  asked: number;
  isPending: boolean;
  /** There are others, which can be asked for. */
  hasMore: boolean;
  openStory: string | null;
  /** Stories that pointer or focus is on, here or on map and timeline. */
  hovered: ReadonlySet<string>;
  nameOf(key: Key): string;
  whereOf(story: Story): string;
  topicsOf(story: Story): readonly TopicTag[];
  /** The home page of a story's source, or null. */
  homeOf(story: Story): string | null;
  /** Where readers write about a mistake, or null. */
  reportTo: string | null;
  onOpen(id: string | null): void;
  onHover(id: string | null): void;
  onChoose(key: Key): void;
  onMore(): void;
  /** Who else does what the open story tells. */
  around: ReactNode;
};

const monthOf = (story: Story | undefined): string | undefined => story?.day.slice(0, 7);

/** The visible stories, newest first, in months. */
export function StoryList(props: StoryListProps) {
  const {
    stories,
    asked,
    isPending,
    hasMore,
    openStory,
    hovered,
    nameOf,
    onOpen,
    onChoose,
    onMore,
  } = props;
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useScrollToOpen(list, openStory);
  const showMore = useFocusOnMore(list, stories.length, onMore);
  const toggle = useCallback(
    (id: string) => onOpen(id === openStory ? null : id),
    [onOpen, openStory],
  );

  /** The button that closes goes away with what it closes: focus goes back to the headline. */
  const close = (id: string) => {
    rowOf(list.current, id)?.querySelector('button')?.focus();
    onOpen(null);
  };

  return (
    <>
      <ol
        className={`story-list${isPending && stories.length >= asked ? ' is-stale' : ''}`}
        aria-label={words.t('stories.list')}
        aria-busy={isPending}
        ref={list}
      >
        {stories.map((story, index) => (
          <li key={story.id}>
            {monthOf(story) !== monthOf(stories[index - 1]) && (
              <h3 className="story-month">{words.day(story.day, 'month')}</h3>
            )}
            <StoryRow
              story={story}
              where={props.whereOf(story)}
              topics={props.topicsOf(story)}
              isOpen={story.id === openStory}
              isHovered={hovered.has(story.id)}
              onOpen={toggle}
              onHover={props.onHover}
              details={
                story.id === openStory && (
                  <LazyStoryDetails
                    story={story}
                    why={{
                      where: props.whereOf(story),
                      home: props.homeOf(story),
                      reportTo: props.reportTo,
                    }}
                    nameOf={nameOf}
                    onChoose={onChoose}
                    onClose={() => close(story.id)}
                    around={props.around}
                  />
                )
              }
            />
          </li>
        ))}
      </ol>
      {isPending && <StoryPlaceholders count={asked - stories.length} />}
      {hasMore && (
        <button type="button" className="button story-more" onClick={showMore}>
          {words.t('stories.more')}
        </button>
      )}
    </>
  );
}

const rowOf = (list: HTMLElement | null, id: string | null): HTMLElement | undefined => {
  const rows = list?.querySelectorAll<HTMLElement>('[data-story]') ?? [];
  return [...rows].find(({ dataset }) => dataset.story === id);
};

/** Asks for more stories, the first of which gets the focus: the button may be gone. */
function useFocusOnMore(
  list: React.RefObject<HTMLElement | null>,
  shown: number,
  onMore: () => void,
) {
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    const index = firstNew.current;
    if (index === null || shown <= index) return;
    firstNew.current = null;
    list.current?.children[index]?.querySelector('button')?.focus({ preventScroll: true });
  }, [list, shown]);
  return () => {
    firstNew.current = shown;
    onMore();
  };
}

/** Room for what stays at the top: the month, or the tabs of a narrow page. */
const TOP_ROOM = 56;

/** A story that was opened elsewhere, on map or timeline, comes into view: in the list's own
 *  scrolling part on wide pages, in the page on narrow ones. */
function useScrollToOpen(list: React.RefObject<HTMLElement | null>, openStory: string | null) {
  useEffect(() => {
    const row = rowOf(list.current, openStory);
    const panel = row?.closest<HTMLElement>('[data-scroller]');
    if (!row || !panel) return;
    const isOwn = panel.scrollHeight > panel.clientHeight + 1;
    const scroller = isOwn ? panel : document.documentElement;
    const { top, bottom } = row.getBoundingClientRect();
    const begin = isOwn ? panel.getBoundingClientRect().top : 0;
    const end = isOwn ? panel.getBoundingClientRect().bottom : scroller.clientHeight;
    if (top >= begin && bottom <= end) return;
    scroller.scrollBy({ top: top - begin - TOP_ROOM, behavior: 'smooth' });
  }, [list, openStory]);
}
