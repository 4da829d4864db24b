import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { type Config, spokenLanguage } from '../core/config';
import type { DroppedParam } from '../core/viewParams';
import { configQuery } from '../data/queries';
import { beginWith, useViewStore } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyPart } from '../ui/lazyPart';
import { PanelBoundary } from '../ui/PanelBoundary';
import { useWords, type Words, WordsProvider } from '../ui/words';
import { Dashboard } from './Dashboard';
import { Shell } from './Shell';
import { wake } from './takeOver';
import { useStories } from './useStories';
import { wordsQuery } from './wordsQuery';

const LoadingArchives = lazyPart(() => import('./LoadingArchive').then((it) => it.LoadingArchives));

type AppProps = {
  /** The words of the language that the page begins with. */
  firstWords: Words;
  /** Parts of the address that were not valid. */
  dropped: readonly DroppedParam[];
};

export function App({ firstWords, dropped }: AppProps) {
  const words = useChosenWords(firstWords);
  useAppearance();
  useLayoutEffect(wake, []);
  return (
    <WordsProvider value={words}>
      <PanelBoundary what={words.t('failed.page')} around={Shell}>
        <WithConfig dropped={dropped} />
      </PanelBoundary>
    </WordsProvider>
  );
}

function WithConfig({ dropped }: { dropped: readonly DroppedParam[] }) {
  const words = useWords();
  const { data: config, error, refetch } = useQuery(configQuery());
  if (config) return <WithStories config={config} dropped={dropped} />;
  return (
    <Shell>
      {error ? (
        <FailedNotice what={words.t('failed.config')} error={error} onRetry={() => refetch()} />
      ) : (
        <Loading />
      )}
    </Shell>
  );
}

function Loading() {
  const words = useWords();
  return (
    <p className="shell-loading" role="status">
      {words.t('app.loading')}
    </p>
  );
}

type WithStoriesProps = { config: Config; dropped: readonly DroppedParam[] };

function WithStories({ config, dropped }: WithStoriesProps) {
  const words = useWords();
  const { stories, isPending, states } = useStories(config);
  useSite(config);
  if (stories) {
    return <Dashboard config={config} stories={stories} states={states} dropped={dropped} />;
  }
  return (
    <Shell>
      {isPending &&
        (config.sources.some(({ kind }) => kind === 'archive') ? (
          <LoadingArchives sources={config.sources} />
        ) : (
          <Loading />
        ))}
      {states.map(
        ({ name, error, retry }) =>
          error !== null && (
            <FailedNotice
              key={name}
              what={words.t('failed.feed', { source: name })}
              error={error}
              onRetry={retry}
            />
          ),
      )}
    </Shell>
  );
}

/** What few sites set: what readers begin with, and colours of its own. */
function useSite({ site }: Config) {
  useLayoutEffect(() => {
    if (site?.start) beginWith(site.start);
    for (const [name, { light, dark }] of site?.colors ?? []) {
      document.documentElement.style.setProperty(`--topic-${name}`, `light-dark(${light},${dark})`);
    }
  }, [site]);
}

/** The words of the chosen language, once they are there; until then, and if they do not come, the
 *  first ones. */
function useChosenWords(firstWords: Words): Words {
  const chosen = useViewStore(({ view }) => view.language);
  const { data: config } = useQuery(configQuery());
  const language = spokenLanguage(chosen, config ?? null);
  const { data: words = firstWords } = useQuery({
    ...wordsQuery(language),
    enabled: language !== firstWords.language,
  });
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return words;
}

/** Goes on with what `first.ts` has begun. */
function useAppearance() {
  // Not the whole view: the app itself is not drawn anew with each choice.
  const theme = useViewStore(({ view }) => view.theme);
  const embed = useViewStore(({ view }) => view.embed);
  useEffect(() => {
    const page = document.documentElement;
    if (theme) page.dataset.theme = theme;
    else delete page.dataset.theme;
    page.toggleAttribute('data-frame', embed);
  }, [theme, embed]);
}
