import { type ReactNode, useEffect, useRef } from 'react';
import { changeView } from '../state/viewStore';
import { LazyStoryDetails } from '../stories/LazyStoryDetails';
import { StoryRow } from '../stories/StoryRow';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';
import { useRowOf } from './useRowOf';

const NO_FILTER = {
  region: [],
  placeless: false,
  within: null,
  from: null,
  to: null,
  last: null,
  topics: [],
  q: '',
};

const close = () => changeView({ story: null });

type OpenStoryApartProps = { board: Board; around: ReactNode };

/** The open story where the list does not show it: because it stands further down, or because it
 *  is not among what was chosen. */
export function OpenStoryApart({ board, around }: OpenStoryApartProps) {
  const { words, view, naming, stories, filter } = board;
  const story = useOpenStory(board);
  const row = useRowOf(stories, view.story);
  if (!story) return null;
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
            why={{
              where: naming.whereOf(story),
              home: stories.homes.get(story.source ?? '') ?? null,
              reportTo: board.config.links.report ?? null,
            }}
            nameOf={naming.nameOf}
            onChoose={(key) => chooseRegion([key])}
            onClose={close}
            around={around}
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
