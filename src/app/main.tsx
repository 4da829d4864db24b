import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../ui/styles/fonts.css';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/controls.css';
import '../filters/filters.css';
import '../stories/stories.css';
import '../timeline/timeline.css';
import '../map/map.css';
import './app.css';
import { type Config, isOwnFeed, spokenLanguage } from '../core/config';
import type { Day } from '../core/day';
import { writeView } from '../core/viewParams';
import { configQuery, feedQuery, laenderQuery } from '../data/queries';
import { startUrlSync } from '../state/urlSync';
import { useViewStore } from '../state/viewStore';
import { loadFirstWords, type Words } from '../ui/words';
import { App } from './App';
import { followSearch } from './followSearch';
import { frameCode, isPhone, liveMapCode, liveTimelineCode } from './panels';
import { keepPrerenderedPage } from './prerendered';
import { fingerprint, keepParts, takeOver } from './takeOver';
import { allowOwnWorkersOnly } from './trustedTypes';

/** The page of the document stays until the app can show the same; after this time the app says
 *  what it waits for. */
const PATIENCE_MS = 4000;

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' } },
});

/** Loads what the first view needs; live sources come when it is there. Failures are for the app to show.
 *  @returns whether the document can have no story of the site: of its sources only feeds of its own are
 *    rendered. Then it is not waited with, for it may show what was there before the config changed. */
async function loadFirstView(config: Promise<Config | null>) {
  const laender = queryClient.prefetchQuery(laenderQuery());
  const sources = (await config)?.sources.filter((it) => it.kind === 'archive' || isOwnFeed(it));
  const feeds = sources?.map((it) => queryClient.prefetchQuery(feedQuery(it)));
  const isOfOthers = sources && !sources.some(isOwnFeed);
  await Promise.all([laender, ...((!isOfOthers && feeds) || [])]);
  return isOfOthers;
}

/** Builds what the first sentence is written with while the boundaries are still on their way: that
 *  takes a slow phone a fifth of a second, most of it the first number. Between the two it answers. */
async function warmUp(words: Words): Promise<void> {
  words.number(0);
  await new Promise((resolve) => setTimeout(resolve));
  words.days('2025-01-01' as Day, '2025-02-01' as Day);
  words.list([words.t('stories.count', { count: 0 })]);
}

/** The words the page begins with. Which language it speaks, the config may decide otherwise. */
async function loadSpokenWords(config: Promise<Config | null>): Promise<Words> {
  const { language } = useViewStore.getState().view;
  const early = loadFirstWords(language ?? 'de').catch(() => loadFirstWords('de'));
  const [words, known] = await Promise.all([early, config]);
  await warmUp(words);
  const spoken = spokenLanguage(language, known);
  return spoken === words.language ? words : loadFirstWords(spoken).catch(() => words);
}

async function start(root: HTMLElement): Promise<void> {
  allowOwnWorkersOnly(window);
  const { dropped } = startUrlSync(window);
  const { embed } = useViewStore.getState().view;
  // A phone has its list first, and the timeline when it is asked for.
  const codes = isPhone() ? [] : [liveMapCode, liveTimelineCode];
  for (const code of embed ? [...codes, frameCode] : codes) code.load().catch(() => undefined);
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const config = queryClient.ensureQueryData(configQuery()).catch(() => null);
  const [words, isOfOthers] = await Promise.all([
    loadSpokenWords(Promise.race([config, patience])),
    Promise.race([loadFirstView(config), patience]),
  ]);
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App firstWords={words} dropped={dropped} />
      </QueryClientProvider>
    </StrictMode>
  );
  // In slices: until the last, the document answers.
  startTransition(() => {
    followSearch(root);
    if (isOfOthers) root.replaceChildren();
    keepParts(root);
    if (isAsInDocument(root)) {
      takeOver();
      // Where the two differ after all React draws the page anew.
      hydrateRoot(root, app, { onRecoverableError: () => undefined });
      return;
    }
    keepPrerenderedPage(root);
    createRoot(root).render(app);
  });
}

/** Whether the document shows what the app is to begin with: it was made from the same, and the
 *  address chooses nothing but how it looks. */
function isAsInDocument(root: HTMLElement): boolean {
  const { view } = useViewStore.getState();
  return (
    writeView({ ...view, theme: null, svgMap: false }) === '' &&
    queryClient.getQueryData(laenderQuery().queryKey) !== undefined &&
    root.querySelector<HTMLElement>('.app')?.dataset['shows'] === fingerprint(queryClient)
  );
}

const root = document.getElementById('root');
if (root) {
  const fail = () => {
    // Not even the words have come: the document has its own for that.
    root.querySelector('.start-failed')?.removeAttribute('hidden');
  };
  // Apart from the evaluation of the code, so that a slow phone answers between the two.
  setTimeout(() => start(root).catch(fail));
}
