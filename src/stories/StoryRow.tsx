import { memo, type ReactNode } from 'react';
import { headlineOf, type Story } from '../core/story';
import { PlaceSymbol } from '../ui/PlaceSymbol';
import { useWords } from '../ui/words';
import { type TopicTag, TopicTags } from './TopicTags';

export type StoryRowProps = {
  story: Story;
  /** "Beckum", "Mönchengladbach und Wiesbaden", "Bundesweit". */
  where: string;
  topics: readonly TopicTag[];
  isOpen: boolean;
  isHovered: boolean;
  onOpen(id: string): void;
  onHover(id: string | null): void;
  /** What an open story shows besides; false for the others. */
  details: ReactNode;
};

/** The news are German, whatever the page's language is. */
export const STORY_LANGUAGE = 'de';

export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { story, where, topics, isOpen, isHovered, onOpen, onHover, details } = props;
  const words = useWords();
  const state = `${isOpen ? ' is-open' : ''}${isHovered ? ' is-hovered' : ''}`;
  return (
    <article
      className={`story${state}`}
      data-story={story.id}
      onPointerEnter={() => onHover(story.id)}
      onPointerLeave={() => onHover(null)}
    >
      <p className="story-line">
        <PlaceSymbol place={story.places[0]} />
        <span className="story-where">{where}</span>
        <time className="story-day" dateTime={story.day}>
          {words.day(story.day, 'medium')}
        </time>
      </p>
      <h4 className="story-headline" lang={STORY_LANGUAGE}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onOpen(story.id)}
          onFocus={() => onHover(story.id)}
          onBlur={() => onHover(null)}
        >
          {headlineOf(story)}
        </button>
      </h4>
      {story.summary !== '' && (
        <p className="story-summary" lang={STORY_LANGUAGE}>
          {story.summary}
        </p>
      )}
      <TopicTags topics={topics} />
      {details}
    </article>
  );
});
