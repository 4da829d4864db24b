import { useQueries } from '@tanstack/react-query';
import { agreeTo } from '../data/consent';
import { feedQuery, type LoadedSource } from '../data/queries';
import { useWords, type Words } from '../ui/words';
import type { Board } from './useBoard';

/** Each source with its colour, name and state; where the reader was not asked yet, with the way to
 *  load it. */
export function SourceList({ board }: { board: Board }) {
  const words = useWords();
  const { sources } = board.config;
  const results = useQueries({
    queries: sources.map((source) => ({ ...feedQuery(source), enabled: false })),
  });
  return (
    <>
      {words.t('source.list')}
      <ul className="source-list">
        {sources.map(({ name, url, home, color }, index) => {
          const { data, error, refetch } = results[index] ?? {};
          const link = home ?? data?.feed.home;
          const asks = data?.asks;
          return (
            <li key={url}>
              {color && <span className={`swatch topic-${color}`} />}
              {link ? (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
              : {stateOf(words, data, error ?? null)}{' '}
              {asks && (
                <button
                  type="button"
                  className="button button--plain"
                  onClick={() => {
                    agreeTo(asks);
                    refetch?.();
                  }}
                >
                  {words.t('source.agree', { host: asks.host })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function stateOf(words: Words, data: LoadedSource | undefined, error: Error | null): string {
  const stories = data?.archive?.source.columns.size ?? data?.feed.stories.length ?? 0;
  if (error) {
    return words.t(stories > 0 ? 'source.state.failedOlder' : 'source.state.failed', { stories });
  }
  if (data?.asks) return words.t('source.state.asks');
  if (data?.more?.isCancelled) return words.t('source.state.failed');
  if (!data || (data.more && !data.more.most)) return words.t('source.state.loading');
  return words.t('source.state.ready', { stories });
}
