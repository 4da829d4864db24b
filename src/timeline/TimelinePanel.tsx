import { useCallback, useMemo, useState } from 'react';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { TopicColor } from '../core/config';
import type { DaySpan } from '../core/counting/counting';
import type { DayNumber } from '../core/day';
import type { Story, TopicId } from '../core/story';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyCode, useCode } from '../ui/lazyCode';
import { useWords } from '../ui/words';
import { spanName } from './names';
import { chosenDays, daysWithin, type TimeRange } from './rangeDays';
import { useStableCallback } from './stable';
import { TimelineHeading } from './TimelineHeading';
import type { OnRange } from './useBrushDrag';

export type TimelineTopic = { id: TopicId; label: string; color: TopicColor };

export type TimelineProps = {
  /** Days of all loaded stories, ascending, whatever is filtered: they decide bins and folds. */
  storyDays: ArrayLike<DayNumber>;
  /** `Counting.byBin` with every filter but the days. Its identity changes with the filter only. */
  countBins(bins: readonly DaySpan[]): Uint32Array;
  /** In the order of the columns of `countBins`. */
  topics: readonly TimelineTopic[];
  /** Those passing every filter but the days, newest first, if few enough to show one by one. */
  stories: readonly Story[] | null;
  /** "Beckum", "Bundesweit" */
  placeNames(story: Story): string;
  range: TimeRange;
  openStory: string | null;
  /** `finished` is false for the steps of a drag or a held key. */
  onRange: OnRange;
  onOpen(story: string): void;
  /** In the embedded frame: lower, and with fewer presets. */
  compact: boolean;
};

/** The drawing, which brings Recharts along, is fetched after the panel is on the page. */
const chartCode = lazyCode(() => import('./TimelineChart'));

const HEIGHT = { full: 136, compact: 100 };

/** When stories were published, and a brush to choose days. */
export function TimelinePanel(props: TimelineProps) {
  const words = useWords();
  const [opened, setOpened] = useState<ReadonlySet<DayNumber>>(() => new Set());
  const time = useMemo(() => chooseSlots(props.storyDays, opened), [props.storyDays, opened]);
  const fold = useCallback(
    (run: DayNumber, open: boolean) =>
      setOpened((known) => new Set(open ? [...known, run] : [...known].filter((it) => it !== run))),
    [],
  );
  return (
    <section
      className={`timeline${props.compact ? ' is-compact' : ''}`}
      aria-label={words.t('timeline.region')}
    >
      {time ? (
        <FilledTimeline {...props} time={time} onFold={fold} />
      ) : (
        <p className="timeline-empty">{words.t('timeline.empty')}</p>
      )}
    </section>
  );
}

type FilledTimelineProps = TimelineProps & {
  time: TimeSlots;
  onFold(run: DayNumber, open: boolean): void;
};

function FilledTimeline(props: FilledTimelineProps) {
  const { time, range, compact, onRange } = props;
  const words = useWords();
  const { code, error, retry } = useCode(chartCode);
  const onOpen = useStableCallback(props.onOpen);
  const chosen = useMemo(() => chosenDays(range, time.days), [range, time.days]);
  const { countBins } = props;
  const count = useMemo(
    () => countBins([chosen]).reduce((sum, stories) => sum + stories, 0),
    [countBins, chosen],
  );
  return (
    <>
      <TimelineHeading
        time={time}
        range={range}
        span={spanName(words, daysWithin(chosen, time.days))}
        count={count}
        compact={compact}
        onRange={onRange}
      />
      <div className="timeline-frame">
        {code && (
          <code.TimelineChart
            {...props}
            chosen={chosen}
            height={compact ? HEIGHT.compact : HEIGHT.full}
            onOpen={onOpen}
          />
        )}
        {!code && error === null && (
          <p className="timeline-pending">{words.t('timeline.loading')}</p>
        )}
        {!code && error !== null && (
          <FailedNotice what={words.t('failed.timeline')} error={error} onRetry={retry} />
        )}
      </div>
    </>
  );
}
