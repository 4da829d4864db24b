import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type Config, spokenLanguage } from '../core/config';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import { DEFAULT_VIEW, type View } from '../core/view';
import {
  configQuery,
  feedQuery,
  type LoadedSource,
  laenderQuery,
  readAnyConfig,
} from '../data/queries';
import { readShownFeed } from '../data/readShownFeed';
import { StaticMap } from '../map/StaticMap';
import { useViewStore } from '../state/viewStore';
import { loadWords, WordsProvider } from '../ui/words';
import { App } from './App';
import { aboutCode } from './panels';
import { StaticMapContext } from './prerendered';
import { StartFailed } from './StartFailed';
import { fingerprint } from './takeOver';
import { MOST_SCANNED } from './useCounting';

/** The parsed files that the first view is made from. */
export type FirstViewFiles = { config: unknown; feeds: readonly unknown[]; laender: unknown };

/** The page as the app shows it first, as HTML without any script: map outline with counts,
 *  filters and the newest stories, in the language of the site.
 *  @param pageOf address of the page of a Land; null: it has none, the map leads to its view */
export async function renderPage(
  { config, feeds, laender }: FirstViewFiles,
  pageOf: (land: Key) => string | null = () => null,
): Promise<string> {
  const client = new QueryClient();
  const settings = await readAnyConfig(config);
  client.setQueryData(configQuery().queryKey, settings);
  client.setQueryData(laenderQuery().queryKey, readUnitShapes(laender));
  for (const [index, source] of settings.sources.entries()) {
    // An archive is too large for the document.
    if (feeds[index] === undefined || source.kind !== 'feed') continue;
    client.setQueryData(feedQuery(source).queryKey, await readShownFeed(feeds[index], source));
  }
  const words = await loadWords(spokenLanguage(null, settings));
  const shows = isTheAppsFirst(settings, client) && fingerprint(client);
  // Readers without scripts see the sources as well.
  await aboutCode.load();
  const page = renderBegun(
    settings.site?.start ?? DEFAULT_VIEW,
    <QueryClientProvider client={client}>
      <StaticMapContext value={(facts) => <StaticMap {...facts} pageOf={pageOf} />}>
        <App firstWords={words} dropped={[]} />
      </StaticMapContext>
    </QueryClientProvider>,
  );
  const failure = renderToStaticMarkup(
    <WordsProvider value={words}>
      <StartFailed />
    </WordsProvider>,
  );
  client.clear();
  const marked = shows ? page.replace('<div class="app"', `$& data-shows="${shows}"`) : page;
  return withControlsAtRest(marked) + failure;
}

/** Whether the app begins with the same and may take the document over: all sources are the site's own
 *  feeds, with so few stories that it counts at once, and the view is the address's. */
function isTheAppsFirst({ sources, site }: Config, client: QueryClient): boolean {
  const loaded = sources.map((it) => client.getQueryData<LoadedSource>(feedQuery(it).queryKey));
  const stories = loaded.reduce((sum, it) => sum + (it?.feed.stories.length ?? 0), 0);
  return !site?.start && loaded.every(Boolean) && stories <= MOST_SCANNED;
}

/** Rendered to markup, components see the store as it was made. */
function renderBegun(view: View, page: ReactNode): string {
  const initial = useViewStore.getInitialState();
  const before = initial.view;
  initial.view = view;
  try {
    return renderToString(page);
  } finally {
    initial.view = before;
  }
}

/** Controls do nothing before the app has come, so they cannot be pressed or reached until then; it
 *  wakes them (`wake`). What is typed into the search it takes over, and links work without scripts. */
const withControlsAtRest = (html: string): string =>
  html
    .replaceAll(
      /<(?:button|select|input(?! class="field search-input"))(?=[ >])/g,
      '$& data-rests disabled',
    )
    .replaceAll(' inert=""', ' data-rests inert=""');
