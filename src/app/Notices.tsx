import type { DroppedParam } from '../core/viewParams';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import type { SourceState } from './useStories';
import { useRowOf } from './useStoryPage';

const NoticeList = lazyPart(() => import('./NoticeList').then((it) => it.NoticeList));

type NoticesProps = {
  board: Board;
  states: readonly SourceState[];
  dropped: readonly DroppedParam[];
};

/** What the reader should know; mostly there is nothing. */
export function Notices(props: NoticesProps) {
  const { board, states, dropped } = props;
  const { view, stories } = board;
  const row = useRowOf(stories, view.story);
  const isStoryKnown = view.story === null || row !== null;
  const isSettled = states.every(
    ({ isPending, error, rejected }) => !isPending && error === null && rejected.length === 0,
  );
  return (
    <div className="notices" role="status">
      {(dropped.length > 0 || !isStoryKnown || !isSettled) && (
        <NoticeList {...props} isStoryKnown={isStoryKnown} />
      )}
    </div>
  );
}
