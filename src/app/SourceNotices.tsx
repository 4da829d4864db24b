import { skipToken, useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { textIn } from '../core/config';
import { isLostStory } from '../core/feeds/isLostStory';
import type { Rejected } from '../core/feeds/jsonFeed';
import { type Asked, agreeTo } from '../data/consent';
import type { FeedProgress } from '../data/largeFeed';
import { progressKey } from '../data/progressKey';
import { describeFault } from '../ui/describeFault';
import { useWords, type Words } from '../ui/words';
import { focusNotices } from './focusNotices';
import { LoadingArchive } from './LoadingArchive';
import { Notice } from './Notice';
import { SourceProblem } from './SourceProblem';
import type { SourceState } from './useStories';

/** What is to be said of the sources: hosts that the reader is asked about, what still loads, what
 *  failed, what was left out. */
export function SourceNotices({ states }: { states: readonly SourceState[] }) {
  const asked = new Map(states.flatMap(({ asks }) => (asks ? [[asks.origin, asks] as const] : [])));
  return (
    <>
      {[...asked.values()].map((asks) => (
        <ConsentNotice
          key={asks.origin}
          asks={asks}
          states={states.filter((it) => it.asks?.origin === asks.origin)}
        />
      ))}
      {states.map((state) => (
        <StateNotices key={state.url} state={state} />
      ))}
    </>
  );
}

/** One host may have several sources: it is asked about once. */
function ConsentNotice({ asks, states }: { asks: Asked; states: readonly SourceState[] }) {
  const words = useWords();
  const { host, text, address } = asks;
  const agree = () => {
    agreeTo(asks);
    for (const { retry } of states) retry();
  };
  return (
    <Notice
      text={words.t('source.asks', { source: words.list(states.map(({ name }) => name)), host })}
      action={{ label: words.t('source.agree', { host }), onTake: goingOn(agree) }}
    >
      {text !== null && <p>{textIn(text, words.language)}</p>}
      <p>
        {words.t('source.agreeOnce')}{' '}
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words.t('source.privacy', { host })}
          </a>
        )}
      </p>
    </Notice>
  );
}

/** The notice goes with what its button does. */
const goingOn =
  (go: () => void) =>
  ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    focusNotices(currentTarget);
    go();
  };

function StateNotices({ state }: { state: SourceState }) {
  const words = useWords();
  const { name, feed, rejected = [], error, more, retry } = state;
  const lost = rejected.filter(isLostStory);
  const ofHead = rejected.filter((row) => !isLostStory(row));
  return (
    <>
      {error === null && <LoadingNotice state={state} />}
      {more?.isCancelled && (
        <Notice
          text={words.t('source.cancelled', { source: name })}
          action={{ label: words.t('source.load'), onTake: goingOn(retry) }}
        />
      )}
      {more?.most !== undefined && (
        <Notice
          text={words.t('notice.tooLarge', {
            source: name,
            most: more.most,
            stories: more.stories,
          })}
        />
      )}
      {error !== null && (
        <Notice
          text={
            feed && !more
              ? words.t('notice.refreshFailed')
              : `${words.t('failed.feed', { source: name })}.`
          }
          action={{ label: words.t('notice.retry'), onTake: retry }}
        >
          <SourceProblem error={error} name={name} />
        </Notice>
      )}
      {lost.length > 0 && (
        <Notice
          text={words.t('notice.rejected', { count: lost.length, source: name })}
          details={linesOf(words, lost)}
        />
      )}
      {ofHead.length > 0 && (
        <Notice
          text={words.t('notice.rejectedHead', { count: ofHead.length, source: name })}
          details={linesOf(words, ofHead)}
        />
      )}
    </>
  );
}

/** What still loads, and how far it is. */
function LoadingNotice({ state: { name, url, kind, isPending, more } }: { state: SourceState }) {
  const words = useWords();
  const isLoading = isPending || (more && more.most === undefined && !more.isCancelled);
  if (!isLoading) return null;
  if (kind === 'archive') return <LoadingArchive name={name} url={url} />;
  if (more) return <LoadingStories name={name} url={url} {...more} />;
  return <Notice text={words.t('notice.pending', { source: name })} />;
}

/** A feed with a mistake in each row is told by its first ones. */
const MOST_LINES = 100;

function linesOf(words: Words, rejected: readonly Rejected[]): string[] {
  const rest = rejected.length - MOST_LINES;
  return [
    ...rejected.slice(0, MOST_LINES).map((row) => describeFault(words, row)),
    ...(rest > 0 ? [words.t('notice.rejectedRest', { count: rest })] : []),
  ];
}

type LoadingProps = { name: string; url: string; stories: number; total: number | null };

function LoadingStories({ name, url, stories, total }: LoadingProps) {
  const words = useWords();
  const { data } = useQuery<FeedProgress>({ queryKey: progressKey(url), queryFn: skipToken });
  const [value, max] = data ? [data.megabytes, data.total] : [stories, total ?? 0];
  return (
    <p className="notice loading-share">
      <label>
        {data
          ? words.t('source.progressMegabytes', {
              source: name,
              stories,
              loaded: value,
              total: max,
            })
          : words.t('source.progress', { source: name, stories, total: max })}{' '}
        <progress {...(max > 0 && { value, max })} />
      </label>
    </p>
  );
}
