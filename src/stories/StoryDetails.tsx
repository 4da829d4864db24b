import type { ReactNode } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useWords } from '../ui/words';
import { StoryWhy, type StoryWhyProps } from './StoryWhy';

type StoryDetailsProps = {
  story: Story;
  /** What "Warum hier?" tells besides the story. */
  why: Omit<StoryWhyProps, 'story'>;
  nameOf(key: Key): string;
  onChoose(key: Key): void;
  onClose(): void;
  /** Its terms, and who else does this. */
  around: ReactNode;
};

/** What an open story shows besides its row: source, neighbours, why it stands here. */
export function StoryDetails(props: StoryDetailsProps) {
  const { story, why, nameOf, onChoose, onClose, around } = props;
  const words = useWords();
  return (
    <div className="story-details">
      <ul className="story-actions">
        {story.url && (
          <li>
            <a href={story.url} target="_blank" rel="noopener noreferrer">
              {words.t('stories.source')}
            </a>
          </li>
        )}
        {story.places.map((key) => (
          <li key={key}>
            <button type="button" className="button button--plain" onClick={() => onChoose(key)}>
              {words.t('stories.allAt', { place: nameOf(key) })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button--plain" onClick={onClose}>
            {words.t('stories.close')}
          </button>
        </li>
      </ul>
      {story.mentions.length > 0 && (
        <p>{words.t('stories.mentions', { places: words.list(story.mentions.map(nameOf)) })}</p>
      )}
      {story.url === null && <p>{words.t('stories.noLink')}</p>}
      <details className="story-why">
        <summary>{words.t('why.title')}</summary>
        <StoryWhy story={story} {...why} />
      </details>
      {around}
    </div>
  );
}
