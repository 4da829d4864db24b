import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useWords, type Words } from '../ui/words';

type StoryDetailsProps = {
  story: Story;
  nameOf(key: Key): string;
  onChoose(key: Key): void;
  onClose(): void;
};

function describeEvidence(words: Words, { status, by, evidence }: Story): string {
  const said = evidence?.words ?? '';
  if (status === 'ambiguous') return words.t('stories.whyAmbiguous', { words: said });
  if (by === 'dateline') return words.t('stories.whyDateline', { words: said });
  if (by === 'text') return words.t('stories.whyText', { words: said });
  if (by === 'editor') return words.t('stories.whyEditor');
  return words.t('stories.whyNone');
}

/** What an open story shows besides its row: source, neighbours, why it stands here. */
export function StoryDetails({ story, nameOf, onChoose, onClose }: StoryDetailsProps) {
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
        <summary>{words.t('stories.why')}</summary>
        <p>{describeEvidence(words, story)}</p>
        {story.places.length > 0 && (
          <p>{words.t('stories.whyKeys', { keys: words.list(story.places) })}</p>
        )}
      </details>
    </div>
  );
}
