import { useState } from 'react';
import type { DroppedParam } from '../core/viewParams';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import type { SourceState } from './useStories';

const NoticeList = lazyPart(() => import('./NoticeList').then((it) => it.NoticeList));

type NoticesProps = {
  board: Board;
  states: readonly SourceState[];
  /** Parts of the address that were not valid. */
  dropped: readonly DroppedParam[];
};

/** What the reader should know; mostly there is nothing. Story, regions, compared ones too, and topics of
 *  the address may turn out to be unknown. */
export function Notices(props: NoticesProps) {
  const { board, states, dropped } = props;
  const { view, stories } = board;
  const { source } = stories;
  // Where it has to be asked for, the list of notices does that.
  const isStoryHere =
    view.story === null || (!source.isRemote && source.rowOf(view.story) !== undefined);
  const isSettled = states.every(
    ({ isPending, error, rejected, asks, more }) =>
      !isPending && !error && !rejected?.length && !asks && !more,
  );
  const mayTell =
    dropped.length > 0 ||
    !isSettled ||
    !isStoryHere ||
    view.region.length > 0 ||
    view.compare.length > 0 ||
    view.topics.length > 0 ||
    // Its words may not come.
    view.language !== null;
  const [hasTold, setTold] = useState(false);
  if (mayTell && !hasTold) setTold(true);
  return (
    <div className="notices" role="status">
      {hasTold && <NoticeList {...props} />}
    </div>
  );
}
