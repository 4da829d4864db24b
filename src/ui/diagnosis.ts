import type { QueryClient } from '@tanstack/react-query';
import { isParam } from '../core/viewParams';
import { lastErrors, withoutTraces } from './errorLog';
import { describeGraphics } from './graphics';

/** What helps to find a fault, as a text that says nothing of the reader: what was chosen and typed is
 *  left out, of the address only the names of parameters are told.
 *  @param error what failed, where something did */
export function diagnose(page: Window, client: QueryClient, error: unknown): string {
  const { document, navigator, location } = page;
  const { documentElement: root } = document;
  const entry = document.querySelector<HTMLScriptElement>('[data-app]')?.dataset['app'];
  const frame = page.parent === page ? 'no' : page.origin === 'null' ? 'sandboxed' : 'yes';
  const isDark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  const map = document.querySelector<HTMLElement>('.map-panel')?.dataset['renderer'] ?? 'none';
  const named = [...new URLSearchParams(location.search).keys()];
  // What nobody gave a meaning may be what the reader looked for, torn apart by an "&".
  const parameters = named.filter(isParam);
  const others = named.length - parameters.length;
  const errors = lastErrors();
  const now = new Date();
  return [
    `Ortsmarke ${import.meta.env['APP_VERSION']}, ${entry?.split('/').at(-1)}`,
    `Time: ${now.toISOString().slice(0, 16)}Z, offset ${-now.getTimezoneOffset()} min`,
    `Browser: ${navigator.userAgent}`,
    `Page: ${page.innerWidth} x ${page.innerHeight} px, scale ${page.devicePixelRatio}, frame: ${frame}, online: ${navigator.onLine}`,
    `Language: ${root.lang} (browser: ${navigator.language}), theme: ${root.dataset['theme'] ?? 'auto'} (system: ${isDark ? 'dark' : 'light'})`,
    `Map: ${map}, ${describeGraphics(document)}`,
    `In the address: ${parameters.join(', ') || 'nothing'}${others > 0 ? `, ${others} unknown` : ''}`,
    ...(error ? [`Failed: ${describeError(error)}`] : []),
    'Files:',
    ...describeFiles(client),
    `Errors: ${errors.length === 0 ? 'none' : ''}`.trim(),
    ...errors.map((message) => `- ${message}`),
  ].join('\n');
}

const describeError = (error: unknown): string =>
  withoutTraces(error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Other queries have what the reader looks for in their keys. */
const FILES: readonly unknown[] = ['config', 'feed', 'boundaries', 'places', 'code'];

type Loaded = { feed?: { stories?: readonly unknown[] }; rejected?: readonly unknown[] };

/** Config, feeds and boundaries: whether they are there, how much of them, and what failed. */
function describeFiles(client: QueryClient): string[] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey: [kind] }) => FILES.includes(kind))
    .map(({ queryKey, state }) => {
      const { feed, rejected } = (state.data ?? {}) as Loaded;
      const facts = [
        state.status,
        ...(state.fetchStatus === 'fetching' ? ['loading'] : []),
        ...(feed?.stories ? [`${feed.stories.length} stories`] : []),
        ...(rejected ? [`${rejected.length} rejected`] : []),
        ...(state.error ? [describeError(state.error)] : []),
      ];
      return `- ${withoutTraces(queryKey.join(' '))}: ${facts.join(', ')}`;
    });
}
