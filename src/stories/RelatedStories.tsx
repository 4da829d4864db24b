import { useId } from 'react';
import { headlineOf, type Story } from '../core/story';
import { PlaceSymbol } from '../ui/PlaceSymbol';
import { useWords } from '../ui/words';
import { STORY_LANGUAGE } from './StoryRow';

/** A story from elsewhere about the same matter, with the words and topics it shares. */
export type RelatedRow = {
  story: Story;
  /** As they stand in the story. */
  terms: readonly string[];
  /** Names of topics. */
  topics: readonly string[];
};

type RelatedStoriesProps = {
  /** The closest first; not empty. */
  related: readonly RelatedRow[];
  whereOf(story: Story): string;
  onOpen(id: string): void;
  onHover(id: string | null): void;
};

/** "Wer macht das noch?": stories from other places, each with the reason it is shown. */
export function RelatedStories({ related, whereOf, onOpen, onHover }: RelatedStoriesProps) {
  const words = useWords();
  const title = useId();
  return (
    <section className="related" aria-labelledby={title}>
      <h5 className="related-title" id={title}>
        {words.t('related.title')}
      </h5>
      <ul>
        {related.map(({ story, terms, topics }) => (
          <li
            key={story.id}
            className="related-story"
            onPointerEnter={() => onHover(story.id)}
            onPointerLeave={() => onHover(null)}
          >
            <p className="related-line">
              <PlaceSymbol place={story.places[0]} />
              <span className="story-where">{whereOf(story)}</span>
              <time className="story-day" dateTime={story.day}>
                {words.day(story.day, 'medium')}
              </time>
            </p>
            <p className="related-headline" lang={STORY_LANGUAGE}>
              <button
                type="button"
                onClick={() => onOpen(story.id)}
                onFocus={() => onHover(story.id)}
                onBlur={() => onHover(null)}
              >
                {headlineOf(story)}
              </button>
            </p>
            <p className="related-reason">
              {words.t('related.also')} <span lang={STORY_LANGUAGE}>{terms.join(', ')}</span>
              {topics.length > 0 &&
                ` · ${words.t('related.topics', { count: topics.length, topics: words.list(topics) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
