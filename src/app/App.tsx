import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Config, Language } from '../core/config';
import type { DroppedParam } from '../core/viewParams';
import { configQuery } from '../data/queries';
import { useViewStore } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { loadWords, useWords, type Words, WordsProvider } from '../ui/words';
import { Dashboard } from './Dashboard';
import { LoadingShare } from './LoadingShare';
import { Shell } from './Shell';
import { useStories } from './useStories';

type AppProps = {
  /** The words of the language that the page begins with. */
  firstWords: Words;
  /** Parts of the address that were not valid. */
  dropped: readonly DroppedParam[];
};

export function App({ firstWords, dropped }: AppProps) {
  const words = useChosenWords(firstWords);
  useChosenTheme();
  return (
    <WordsProvider value={words}>
      <WithConfig dropped={dropped} />
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
        <p role="status">{words.t('app.loading')}</p>
      )}
    </Shell>
  );
}

type WithStoriesProps = { config: Config; dropped: readonly DroppedParam[] };

function WithStories({ config, dropped }: WithStoriesProps) {
  const words = useWords();
  const { stories, isPending, states } = useStories(config.sources);
  if (stories) {
    return <Dashboard config={config} stories={stories} states={states} dropped={dropped} />;
  }
  return (
    <Shell>
      {isPending && <p role="status">{words.t('app.loading')}</p>}
      <LoadingShare sources={config.sources} />
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

/** The words of the chosen language, once they are there; until then the ones before. */
function useChosenWords(firstWords: Words): Words {
  const chosen: Language | null = useViewStore(({ view }) => view.language);
  const [words, setWords] = useState(firstWords);
  useEffect(() => {
    let isWanted = true;
    loadWords(chosen ?? 'de').then(
      (loaded) => isWanted && setWords(loaded),
      // The page stays in the language it has.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return words;
}

function useChosenTheme() {
  const theme = useViewStore(({ view }) => view.theme);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}
