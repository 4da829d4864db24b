import type { ReactNode } from 'react';
import { RULES } from '../core/dateline/rules';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useWords, type Words } from '../ui/words';

type StoryDetailsProps = {
  story: Story;
  nameOf(key: Key): string;
  onChoose(key: Key): void;
  onClose(): void;
  /** Who else does this. */
  related: ReactNode;
};

/** The rule that placed the story, or why none did. */
function describeRule(words: Words, { by, evidence }: Story): string {
  if (by === 'editor') return words.t('why.editor');
  const rule = RULES.find((it) => it === evidence?.rule);
  return rule ? words.t(`rule.${rule}`) : words.t('why.none');
}

/** What an open story shows besides its row: source, neighbours, why it stands here. */
export function StoryDetails({ story, nameOf, onChoose, onClose, related }: StoryDetailsProps) {
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
        <p>{describeRule(words, story)}</p>
        {story.evidence && <p>{words.t('why.words', { words: story.evidence.words })}</p>}
        {story.places.length > 0 && (
          <p>{words.t('why.keys', { keys: words.list(story.places) })}</p>
        )}
      </details>
      {related}
    </div>
  );
}
