import type { ReactNode } from 'react';
import { textIn } from '../core/config';
import { DEFAULT_PARTS } from '../core/view';
import { writeView } from '../core/viewParams';
import { changeView } from '../state/viewStore';
import { StoryRow } from '../stories/StoryRow';
import { PanelBoundary } from '../ui/PanelBoundary';
import { Announcement } from './Announcement';
import { FilterSlot } from './FilterSlot';
import { ListSlot } from './ListSlot';
import { MapSlot } from './MapSlot';
import { TimelineSlot } from './TimelineSlot';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

type FrameProps = { board: Board; sentence: string; children: ReactNode };

/** The compact layout for other pages: the parts that `show` names, the open story as a card;
 *  `children` are notices. */
export function Frame({ board, sentence, children }: FrameProps) {
  const { config, words, view } = board;
  const parts = view.show ?? DEFAULT_PARTS;
  const failed = words.t('failed.crash');
  const fullView = `?${writeView({ ...view, embed: false, show: null })}`;
  return (
    <div className="app is-framed">
      <main className="frame">
        <h1 className="visually-hidden">{textIn(config.title, words.language)}</h1>
        {children}
        {parts.includes('filters') && <FilterSlot board={board} />}
        {parts.includes('map') && (
          <div className="map-slot">
            <h2 className="visually-hidden">{words.t('app.map')}</h2>
            <PanelBoundary what={failed}>
              <MapSlot board={board} />
            </PanelBoundary>
            {!parts.includes('list') && <OpenStoryCard board={board} />}
          </div>
        )}
        {parts.includes('timeline') && (
          <div className="timeline-slot">
            <PanelBoundary what={failed}>
              <TimelineSlot board={board} />
            </PanelBoundary>
          </div>
        )}
        {parts.includes('list') && (
          <div className="list-slot">
            <PanelBoundary what={failed}>
              <ListSlot board={board} />
            </PanelBoundary>
          </div>
        )}
      </main>
      <Announcement board={board} sentence={sentence} />
      <footer className="frame-footer">
        <p>
          <strong>{textIn(config.title, words.language)}</strong> · {sentence} ·{' '}
          {words.t('app.sourcesShort')}
        </p>
        <a href={fullView} target="_blank" rel="noopener">
          {words.t('app.openLarge')} ↗
        </a>
      </footer>
    </div>
  );
}

/** The open story in brief; all of it is in the full view. */
function OpenStoryCard({ board }: { board: Board }) {
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
        }
      />
    </div>
  );
}
