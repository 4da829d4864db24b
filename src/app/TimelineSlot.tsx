import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { liveTimelineCode } from './panels';
import type { Board } from './useBoard';

/** Where the timeline stands once its code has arrived. */
export function TimelineSlot({ board }: { board: Board }) {
  const { code, error, retry } = useCode(liveTimelineCode);
  if (error !== null) {
    const what = board.words.t('failed.timeline');
    return <FailedNotice what={what} error={error} onRetry={retry} />;
  }
  return code && <code.LiveTimeline board={board} />;
}
