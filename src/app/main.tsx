import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles/fonts.css';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/controls.css';
import '../filters/filters.css';
import '../stories/stories.css';
import '../timeline/timeline.css';
import '../map/map.css';
import './app.css';
import { configQuery, feedQuery, laenderQuery } from '../data/queries';
import { startUrlSync } from '../state/urlSync';
import { changeView, useViewStore } from '../state/viewStore';
import { loadWords } from '../ui/words';
import { App } from './App';
import { keepPrerenderedMap } from './PrerenderedMap';
import { loadMapPanel, loadTimelinePanel } from './panels';
import { allowOwnWorkersOnly } from './trustedTypes';

/** The page of the document stays until the app can show the same, but no longer than this. */
const PATIENCE_MS = 4000;

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' } },
});

/** Loads what the first view needs. Failures are for the app to show. */
async function loadFirstView(): Promise<void> {
  const laender = queryClient.prefetchQuery(laenderQuery());
  const config = await queryClient.ensureQueryData(configQuery()).catch(() => null);
  const feeds = config?.sources.map((source) => queryClient.prefetchQuery(feedQuery(source)));
  await Promise.all([laender, ...(feeds ?? [])]);
}

/** What was typed into the document's own search before the app came is searched for.
 *  @returns gives the focus back once the app's field is there */
function leaveSearch(root: HTMLElement): () => void {
  const field = root.querySelector<HTMLInputElement>('.search-input');
  const hadFocus = field !== null && field === document.activeElement;
  if (field?.value) changeView({ q: field.value });
  return () => {
    if (hadFocus) root.querySelector<HTMLInputElement>('.search-input')?.focus();
  };
}

async function start(root: HTMLElement): Promise<void> {
  allowOwnWorkersOnly(window);
  keepPrerenderedMap(root);
  const { dropped } = startUrlSync(window);
  for (const load of [loadMapPanel, loadTimelinePanel]) load().catch(() => undefined);
  const { language } = useViewStore.getState().view;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const [words] = await Promise.all([
    loadWords(language ?? 'de').catch(() => loadWords('de')),
    Promise.race([loadFirstView(), patience]),
  ]);
  const takeUpSearch = leaveSearch(root);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App firstWords={words} dropped={dropped} />
      </QueryClientProvider>
    </StrictMode>,
  );
  requestAnimationFrame(() => requestAnimationFrame(takeUpSearch));
}

const root = document.getElementById('root');
if (root) void start(root);
