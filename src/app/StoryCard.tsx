import { changeView } from '../state/viewStore';
import { StoryRow } from '../stories/StoryRow';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

const TermsSlot = lazyPart(() => import('./TermsSlot').then((it) => it.TermsSlot));

/** The open story in brief; all of it is in the full view. */
export function StoryCard({ board }: { board: Board }) {
  const { words, naming } = board;
  const story = useOpenStory(board);
  if (!story) return null;
  const close = () => changeView({ story: null });
  return (
    <div className="story-card card">
      <StoryRow
        story={story}
        where={naming.whereOf(story)}
        topics={naming.topicsOf(story)}
        isOpen
        isHovered={false}
        onOpen={close}
        onHover={() => undefined}
        details={
          <>
            <p className="story-card-actions">
              {story.url && (
                <a href={story.url} target="_blank" rel="noopener noreferrer">
                  {words.t('stories.source')}
                </a>
              )}
              <button type="button" className="button button--plain" onClick={close}>
                {words.t('stories.close')}
              </button>
            </p>
            <div className="story-card-terms">
              <TermsSlot board={board} />
            </div>
          </>
        }
      />
    </div>
  );
}
