import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Config, textIn } from '../core/config';
import type { DroppedParam } from '../core/viewParams';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { lazyPart } from '../ui/lazyPart';
import { PanelBoundary } from '../ui/PanelBoundary';
import { FilterSlot } from './FilterSlot';
import { Footer } from './Footer';
import { ListSlot, useShownSentence } from './ListSlot';
import { MapSlot } from './MapSlot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { frameCode, isPhone } from './panels';
import { Shell } from './Shell';
import { TimelineSlot } from './TimelineSlot';
import { TRIAL_SLOT } from './trial/trialSlot';
import { type Board, useBoard } from './useBoard';
import { useSeen } from './useSeen';
import type { SourceState, Stories } from './useStories';
import { ViewTabs } from './ViewTabs';

const Announcement = lazyPart(() => import('./Announcement').then((it) => it.Announcement));

type DashboardProps = {
  config: Config;
  stories: Stories;
  states: readonly SourceState[];
  dropped: readonly DroppedParam[];
};

export function Dashboard({ config, stories, states, dropped }: DashboardProps) {
  const board = useBoard(config, stories);
  const sentence = useShownSentence(board);
  useDocumentTitle(board, sentence.count);
  const notices = <Notices board={board} states={states} dropped={dropped} />;
  return board.view.embed ? (
    <FramedPage board={board} sentence={sentence.count}>
      {notices}
    </FramedPage>
  ) : (
    <FullPage board={board} sentence={sentence}>
      {notices}
    </FullPage>
  );
}

function FramedPage(props: { board: Board; sentence: string; children: React.ReactNode }) {
  const { code, error, retry } = useCode(frameCode);
  if (error !== null) {
    const what = props.board.words.t('failed.part');
    return (
      <Shell>
        <FailedNotice what={what} error={error} onRetry={retry} />
      </Shell>
    );
  }
  return code ? <code.Frame {...props} /> : <Shell>{null}</Shell>;
}

type FullPageProps = {
  board: Board;
  sentence: ReturnType<typeof useShownSentence>;
  children: React.ReactNode;
};

function FullPage({ board, sentence, children }: FullPageProps) {
  const { words, counts } = board;
  // What is not under the finger follows in slices: on a slow phone a choice answers before map and
  // list are drawn. Elsewhere they follow at once, which costs the brush less.
  const [isDeferred] = useState(() => !import.meta.env.SSR && isPhone());
  const later = useDeferredValue(isDeferred ? board : null) ?? board;
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [tab, setTab] = useState<'list' | 'timeline'>('list');
  // A phone shows the timeline when it is asked for, and does not load the chart before.
  const timelineSlot = useRef(null);
  const isTimelineSeen = useSeen(timelineSlot);
  // On a narrow page an opened story is to be seen, wherever it was opened.
  const openStory = board.view.story;
  const [seenStory, setSeenStory] = useState(openStory);
  if (openStory !== seenStory) {
    setSeenStory(openStory);
    if (openStory !== null) setTab('list');
  }
  const failed = words.t('failed.crash');
  return (
    <div className="app">
      <a
        className="skip-link"
        href="#stories"
        onClick={(event) => {
          // The address is the view's.
          event.preventDefault();
          flushSync(() => setTab('list'));
          document.getElementById('stories')?.focus();
        }}
      >
        {words.t('app.skip')}
      </a>
      <PanelBoundary what={failed}>
        <Masthead
          board={board}
          sentence={sentence.count + sentence.rest}
          areFiltersOpen={areFiltersOpen}
          onToggleFilters={() => setFiltersOpen((open) => !open)}
        />
      </PanelBoundary>
      <div id={TRIAL_SLOT} />
      <main className="dashboard" data-tab={tab}>
        {children}
        <div
          className={`filters${areFiltersOpen ? ' is-open' : ''}`}
          id="filters"
          inert={import.meta.env.SSR}
        >
          <PanelBoundary what={failed}>
            <FilterSlot board={board} />
          </PanelBoundary>
        </div>
        <div className="map-slot">
          <h2 className="visually-hidden">{words.t('app.map')}</h2>
          <PanelBoundary what={failed}>
            <MapSlot board={later} />
          </PanelBoundary>
        </div>
        <ViewTabs tab={tab} onTab={setTab} total={counts.total} />
        <p className="stories-sentence">
          <strong>{sentence.count}</strong>
          {sentence.rest}
        </p>
        <div className="timeline-slot" ref={timelineSlot}>
          {isTimelineSeen && (
            <PanelBoundary what={failed}>
              <TimelineSlot board={board} />
            </PanelBoundary>
          )}
        </div>
        <div className="list-slot" id="stories" tabIndex={-1}>
          <h2 className="visually-hidden">{words.t('stories.list')}</h2>
          <PanelBoundary what={failed}>
            <ListSlot board={later} />
          </PanelBoundary>
        </div>
        <Announcement board={board} sentence={sentence.count + sentence.rest} />
        <Footer board={board} />
      </main>
    </div>
  );
}

/** The title of the page says what is shown. */
function useDocumentTitle({ config, words, view, naming }: Board, count: string) {
  const title = textIn(config.title, words.language);
  const region = naming.namesOf(view.region);
  const sentence = region.length > 0 ? `${count}, ${words.list(region)}` : count;
  useEffect(() => {
    document.title = words.t('app.title', { sentence, title });
  }, [words, sentence, title]);
}
