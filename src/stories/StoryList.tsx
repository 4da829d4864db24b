import { useCallback, useEffect, useRef } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useWords } from '../ui/words';
import { StoryDetails } from './StoryDetails';
import { StoryRow } from './StoryRow';
import type { TopicTag } from './TopicTags';

export type StoryListProps = {
  /** The first of the visible stories, in list order. */
  stories: readonly Story[];
  /** How many are visible in all. */
  total: number;
  openStory: string | null;
  /** Stories that pointer or focus is on, here or on map and timeline. */
  hovered: ReadonlySet<string>;
  nameOf(key: Key): string;
  whereOf(story: Story): string;
  topicsOf(story: Story): readonly TopicTag[];
  onOpen(id: string | null): void;
  onHover(id: string | null): void;
  onChoose(key: Key): void;
  onMore(): void;
};

const monthOf = (story: Story | undefined): string | undefined => story?.day.slice(0, 7);

/** The visible stories, newest first, in months. */
export function StoryList(props: StoryListProps) {
  const { stories, total, openStory, hovered, nameOf, onOpen, onChoose, onMore } = props;
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useScrollToOpen(list, openStory);
  const toggle = useCallback(
    (id: string) => onOpen(id === openStory ? null : id),
    [onOpen, openStory],
  );

  return (
    <>
      <ol className="story-list" aria-label={words.t('stories.list')} ref={list}>
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
                  <StoryDetails
                    story={story}
                    nameOf={nameOf}
                    onChoose={onChoose}
                    onClose={() => onOpen(null)}
                  />
                )
              }
            />
          </li>
        ))}
      </ol>
      {stories.length < total && (
        <button type="button" className="button story-more" onClick={onMore}>
          {words.t('stories.more')}
        </button>
      )}
    </>
  );
}

/** A story that was opened elsewhere, on map or timeline, comes into view. */
function useScrollToOpen(list: React.RefObject<HTMLElement | null>, openStory: string | null) {
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-story]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset.story === openStory);
    const scroller = row?.closest<HTMLElement>('[data-scroller]');
    if (!row || !scroller) return;
    const { top, bottom } = row.getBoundingClientRect();
    const box = scroller.getBoundingClientRect();
    if (top >= box.top + 40 && bottom <= box.bottom) return;
    scroller.scrollBy({ top: top - box.top - 48, behavior: 'smooth' });
  }, [list, openStory]);
}
