import { type ReactNode, useEffect, useRef } from 'react';
import type { Story } from '../core/story';
import { changeView } from '../state/viewStore';
import { LazyStoryDetails } from '../stories/LazyStoryDetails';
import { StoryRow } from '../stories/StoryRow';
import { chooseRegion } from './chooseUnit';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

const NO_FILTER = {
  region: [],
  placeless: false,
  from: null,
  to: null,
  last: null,
  topics: [],
  q: '',
};

const close = () => changeView({ story: null });

type OpenStoryApartProps = { board: Board; shown: readonly Story[]; related: ReactNode };

/** The open story where the list does not show it: because it stands further down, or because it
 *  is not among what was chosen. */
export function OpenStoryApart({ board, shown, related }: OpenStoryApartProps) {
  const { words, naming, stories, filter } = board;
  const story = useOpenStory(board);
  if (!story || shown.some(({ id }) => id === story.id)) return null;
  const row = stories.source.rowOf(story.id);
  const isListed = typeof row === 'number' && stories.counting.has(filter, row);
  return (
    <InView id={story.id}>
      {isListed ? (
        <h3 className="story-month">{words.t('stories.openApart')}</h3>
      ) : (
        <div className="story-outside">
          <h3>{words.t('stories.openOutside')}</h3>
          <button
            type="button"
            className="button button--plain"
            onClick={() => changeView(NO_FILTER)}
          >
            {words.t('stories.showOutside')}
          </button>
        </div>
      )}
      <StoryRow
        story={story}
        where={naming.whereOf(story)}
        topics={naming.topicsOf(story)}
        isOpen
        isHovered={false}
        onOpen={close}
        onHover={() => undefined}
        details={
          <LazyStoryDetails
            story={story}
            nameOf={naming.nameOf}
            onChoose={(key) => chooseRegion([key])}
            onClose={close}
            related={related}
          />
        }
      />
    </InView>
  );
}

/** Comes into view when another story is opened. */
function InView({ id, children }: { id: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id) box.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return <div ref={box}>{children}</div>;
}
