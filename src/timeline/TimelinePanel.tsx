import { useMemo, useState } from 'react';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { TopicColor } from '../core/config';
import type { DaySpan } from '../core/counting/counting';
import type { DayNumber } from '../core/day';
import type { Key } from '../core/key';
import type { Story, TopicId } from '../core/story';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyCode, useCode } from '../ui/lazyCode';
import { useWords } from '../ui/words';
import { type CompareProps, CompareRegions } from './CompareRegions';
import { isLong } from './enlarge';
import { RangeSummary } from './RangeSummary';
import { chosenDays, type TimeRange } from './rangeDays';
import { useStableCallback } from './stable';
import { TableButton } from './TableButton';
import { TimelineHeading } from './TimelineHeading';
import type { OnRange } from './useBrushDrag';
import { usePlay } from './usePlay';
import { useFolds, useShownTime } from './useShownTime';

export type TimelineTopic = { id: TopicId; label: string; color: TopicColor };

export type TimelineProps = CompareProps & {
  /** Days of all loaded stories, ascending, whatever is filtered: they decide bins and folds. */
  storyDays: ArrayLike<DayNumber>;
  /** `Counting.byBin` with every filter but the days. Its identity changes with the filter only. */
  countBins(bins: readonly DaySpan[]): Uint32Array;
  /** Stories of these days, with every other filter. */
  countDays(days: DaySpan): number;
  /** The same for one region alone, whichever is chosen. */
  countUnitBins(unit: Key, bins: readonly DaySpan[]): Uint32Array;
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
  /** The reader wants what is drawn as a table. */
  onTable(time: TimeSlots): void;
  /** In the embedded frame: lower, and with fewer presets. */
  compact: boolean;
};

/** The drawing, which brings Recharts along, is fetched after the panel is on the page. */
const chartCode = lazyCode(() => import('./TimelineChart'));

/** Pixels of the chart, with its strip where there is one; those of its frame stand in the CSS. */
const HEIGHT = { full: 148, long: 188, compact: 100 };
/** Stacks of up to four stories then have 24 pixels for each, as fingers need. */
const BLOCKS_HEIGHT = 148;

/** When stories were published, and a brush to choose days. */
export function TimelinePanel(props: TimelineProps) {
  const { storyDays, compact } = props;
  const words = useWords();
  const { opened, onFold } = useFolds();
  const whole = useMemo(() => chooseSlots(storyDays, opened), [storyDays, opened]);
  const size = compact ? 'compact' : whole && isLong(whole) ? 'long' : 'full';
  const hasBlocks = props.stories !== null && props.compared.length === 0;
  return (
    <section
      className={`timeline is-${size}${hasBlocks ? ' has-blocks' : ''}`}
      aria-label={words.t('timeline.region')}
    >
      {whole ? (
        <FilledTimeline
          {...props}
          whole={whole}
          opened={opened}
          height={hasBlocks ? Math.max(HEIGHT[size], BLOCKS_HEIGHT) : HEIGHT[size]}
          onFold={onFold}
        />
      ) : (
        <p className="timeline-empty">{words.t('timeline.empty')}</p>
      )}
    </section>
  );
}

type FilledTimelineProps = TimelineProps & {
  whole: TimeSlots;
  opened: ReadonlySet<DayNumber>;
  height: number;
  onFold(run: DayNumber, open: boolean): void;
};

function FilledTimeline(props: FilledTimelineProps) {
  const { storyDays, whole, opened, range, compact, onRange } = props;
  const words = useWords();
  const { code, error, retry } = useCode(chartCode);
  const onOpen = useStableCallback(props.onOpen);
  const chosen = useMemo(() => chosenDays(range, whole.days), [range, whole.days]);
  const [isDragging, setDragging] = useState(false);
  const onBrush = useStableCallback<Parameters<OnRange>>((next, finished) => {
    setDragging(!finished);
    onRange(next, finished);
  });
  const play = usePlay(range, whole, onRange);
  const show = compact || play.isPlaying ? 'whole' : isDragging ? 'unchanged' : 'fitting';
  const time = useShownTime({ storyDays, opened, whole, chosen, show });
  const onTable = () => props.onTable(time);
  return (
    <>
      <TimelineHeading
        time={time}
        range={range}
        summary={
          <div className="timeline-summary">
            <RangeSummary countDays={props.countDays} time={whole} range={range} chosen={chosen} />
            <div className="timeline-ways">
              <CompareRegions
                compared={props.compared}
                mostCompared={props.mostCompared}
                nameOf={props.nameOf}
                comparable={props.comparable}
                onCompare={props.onCompare}
              />
              <TableButton isIcon={false} onTable={onTable} />
            </div>
          </div>
        }
        play={play}
        compact={compact}
        onRange={onRange}
        onTable={onTable}
      />
      <div className="timeline-frame">
        {code && (
          <code.TimelineChart
            {...props}
            time={time}
            chosen={chosen}
            onRange={onBrush}
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
