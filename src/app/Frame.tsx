import { type ReactNode, useEffect, useRef } from 'react';
import { textIn } from '../core/config';
import { headlineOf } from '../core/story';
import { DEFAULT_PARTS } from '../core/view';
import { readView, writeView } from '../core/viewParams';
import { BlockedLink } from '../embed/BlockedLink';
import { useHost } from '../embed/useHost';
import { useFrameUse, watchFrameUse } from '../state/frameUse';
import { changeView, useViewStore } from '../state/viewStore';
import { PanelBoundary } from '../ui/PanelBoundary';
import { Announcement } from './Announcement';
import { FilterSlot } from './FilterSlot';
import { ListSlot } from './ListSlot';
import { MapSlot } from './MapSlot';
import { QuietTimeline } from './QuietTimeline';
import { SearchSlot } from './SearchSlot';
import { StoryCard } from './StoryCard';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

type FrameProps = { board: Board; sentence: string; children: ReactNode };

/** A host sets the view, not what the frame looks like, unless it says so. */
function followHost(query: string): string[] {
  const { view: asked, dropped } = readView(query);
  const { view: now } = useViewStore.getState();
  changeView({
    ...asked,
    embed: true,
    show: asked.show ?? now.show,
    language: asked.language ?? now.language,
    theme: asked.theme ?? now.theme,
    svgMap: now.svgMap,
  });
  return dropped.map(({ name }) => name);
}

/** What a frame loads and draws depends on whether anybody looks at it. */
function useFrameWatch({ view, geo }: Board) {
  useEffect(() => watchFrameUse(document), []);
  const isUsed = useFrameUse((frame) => frame.isUsed);
  useEffect(() => {
    // From then on with the fonts of the page.
    document.documentElement.toggleAttribute('data-used', isUsed);
  }, [isUsed]);
  const { needKreise } = geo;
  const hasRegion = view.region.length > 0;
  useEffect(() => {
    if (isUsed && hasRegion) needKreise();
  }, [isUsed, hasRegion, needKreise]);
}

/** The compact layout for other pages: the parts that `show` names, the open story as a card;
 *  `children` are notices. */
export function Frame({ board, sentence, children }: FrameProps) {
  const { config, words, view } = board;
  const frame = useRef<HTMLDivElement>(null);
  const parts = view.show ?? DEFAULT_PARTS;
  const failed = words.t('failed.crash');
  const fullView = writeView({ ...view, embed: false, show: null });
  const story = useOpenStory(board);
  useFrameWatch(board);
  const host = useHost({
    frame,
    parts: parts.join(),
    query: fullView,
    story: story ? { id: story.id, title: headlineOf(story), url: story.url } : null,
    origins: config.embedOrigins,
    onView: followHost,
  });
  const cardIn = parts.includes('list') ? null : parts.find((part) => part !== 'filters');
  const slot = (part: 'map' | 'timeline' | 'list', title: string | null, content: ReactNode) =>
    parts.includes(part) && (
      <div className={`${part}-slot`}>
        {title && <h2 className="visually-hidden">{title}</h2>}
        <PanelBoundary what={failed}>{content}</PanelBoundary>
        {cardIn === part && <StoryCard board={board} />}
      </div>
    );
  return (
    <div className="app is-framed" ref={frame}>
      <main className="frame">
        <h1 className="visually-hidden">{textIn(config.title, words.language)}</h1>
        {children}
        {parts.includes('filters') && (
          <div className="frame-filters">
            <SearchSlot board={board} />
            <FilterSlot board={board} />
          </div>
        )}
        {slot('map', words.t('app.map'), <MapSlot board={board} />)}
        {slot('timeline', null, <QuietTimeline board={board} />)}
        {slot('list', words.t('stories.list'), <ListSlot board={board} />)}
      </main>
      <Announcement board={board} sentence={sentence} />
      <FrameFooter board={board} sentence={sentence} fullView={`?${fullView}`} />
      <BlockedLink host={host} />
    </div>
  );
}

type FrameFooterProps = { board: Board; sentence: string; fullView: string };

/** Whose news these are, from where, and the way to all of it. */
function FrameFooter({ board, sentence, fullView }: FrameFooterProps) {
  const { config, words } = board;
  return (
    <footer className="frame-footer">
      <p>
        <strong>{textIn(config.title, words.language)}</strong> ·{' '}
        <span className="frame-sentence">{sentence} · </span>
        {words.t('embed.sources')}
      </p>
      <a href={fullView} target="_blank" rel="noopener">
        {words.t('embed.openLarge')} ↗
      </a>
    </footer>
  );
}
