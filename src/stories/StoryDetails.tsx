import { lazy, Suspense, useState } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { PanelBoundary } from '../ui/PanelBoundary';
import { useWords } from '../ui/words';
import type { StoryWhyProps } from './StoryWhy';

type StoryDetailsProps = {
  story: Story;
  /** What "Warum hier?" tells besides the story. */
  why: Omit<StoryWhyProps, 'story'>;
  nameOf(key: Key): string;
  onChoose(key: Key): void;
  onClose(): void;
};

const StoryWhy = lazy(() => import('./StoryWhy').then((module) => ({ default: module.StoryWhy })));

/** What an open story shows besides its row: source, neighbours, why it stands here. */
export function StoryDetails({ story, why, nameOf, onChoose, onClose }: StoryDetailsProps) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
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
      <details className="story-why" onToggle={() => setAsked(true)}>
        <summary>{words.t('stories.why')}</summary>
        {isAsked && (
          <PanelBoundary what={words.t('failed.part')}>
            <Suspense>
              <StoryWhy story={story} {...why} />
            </Suspense>
          </PanelBoundary>
        )}
      </details>
    </div>
  );
}
