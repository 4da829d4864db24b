import { useState } from 'react';
import type { DroppedParam } from '../core/viewParams';
import { describeFault } from '../ui/describeFault';
import { useWords } from '../ui/words';
import { LoadingShare } from './LoadingShare';
import type { Board } from './useBoard';
import { useKnownRegion } from './useKnownRegion';
import { useKnownTopics } from './useKnownTopics';
import type { SourceState } from './useStories';

type NoticeListProps = {
  board: Board;
  states: readonly SourceState[];
  dropped: readonly DroppedParam[];
  isStoryKnown: boolean;
};

/** Bad parts of the address, faulty stories, what still loads, a failed refresh. */
export function NoticeList({ board, states, dropped, isStoryKnown }: NoticeListProps) {
  const { words, view } = board;
  const all = [...dropped, ...useKnownTopics(board.config), ...useKnownRegion(board)];
  const names = all.map(({ name, value }) => `${name}=${value}`);
  return (
    <>
      <LoadingShare sources={board.config.sources} />
      {names.length > 0 && (
        <Notice
          text={words.t('notice.dropped', { count: names.length, names: words.list(names) })}
        />
      )}
      {!isStoryKnown && <Notice text={words.t('notice.unknownStory', { id: view.story ?? '' })} />}
      {states.map((state) => (
        <SourceNotices key={state.url} state={state} />
      ))}
    </>
  );
}

function SourceNotices({ state }: { state: SourceState }) {
  const words = useWords();
  const { name, isPending, rejected, error, hasOlder, retry } = state;
  return (
    <>
      {isPending && <Notice text={words.t('notice.pending', { source: name })} />}
      {error !== null && (
        <Notice
          text={
            hasOlder
              ? words.t('notice.refreshFailed')
              : `${words.t('failed.feed', { source: name })}.`
          }
          action={{ label: words.t('notice.retry'), onTake: retry }}
        />
      )}
      {rejected.length > 0 && (
        <Notice
          text={words.t('notice.rejected', { count: rejected.length, source: name })}
          details={rejected.map((row) => describeFault(words, row))}
        />
      )}
    </>
  );
}

type NoticeProps = {
  text: string;
  details?: readonly string[];
  action?: { label: string; onTake(): void };
};

function Notice({ text, details, action }: NoticeProps) {
  const words = useWords();
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <div className="notice">
      <p>{text}</p>
      {details && (
        <details>
          <summary>{words.t('notice.details')}</summary>
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="notice-actions">
        {action && (
          <button type="button" className="button button--plain" onClick={action.onTake}>
            {action.label}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={() => setClosed(true)}>
          {words.t('notice.close')}
        </button>
      </div>
    </div>
  );
}
