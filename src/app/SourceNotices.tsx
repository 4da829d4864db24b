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
  const agree = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button is about to go: the focus stays among the notices, which tell how the loading goes.
    const notices = currentTarget.closest<HTMLElement>('.notices');
    notices?.setAttribute('tabindex', '-1');
    notices?.focus();
    agreeTo(asks);
    for (const { retry } of states) retry();
  };
  return (
    <Notice
      text={words.t('source.asks', { source: words.list(states.map(({ name }) => name)), host })}
      action={{ label: words.t('source.agree', { host }), onTake: agree }}
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

function StateNotices({ state }: { state: SourceState }) {
  const words = useWords();
  const { name, url, isPending, feed, rejected = [], error, more, retry } = state;
  const lost = rejected.filter(isLostStory);
  const ofHead = rejected.filter((row) => !isLostStory(row));
  return (
    <>
      {isPending && <Notice text={words.t('notice.pending', { source: name })} />}
      {more && more.most === undefined && error === null && (
        <LoadingStories name={name} url={url} {...more} />
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
