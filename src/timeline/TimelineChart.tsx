import { useMemo, useRef } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type DayNumber, toDayNumber } from '../core/day';
import type { Story } from '../core/story';
import { BinButtons } from './BinButtons';
import { Brush } from './Brush';
import { ChartFrame } from './ChartFrame';
import { FoldButtons } from './FoldButtons';
import { OverviewStrip, STRIP_HEIGHT } from './OverviewStrip';
import { rangeOfSlots, type TimeRange } from './rangeDays';
import { StoryBlocks } from './StoryBlocks';
import { useStableCallback, useStableList } from './stable';
import { stackStories } from './stackStories';
import type { TimelineProps } from './TimelinePanel';
import type { OnRange } from './useBrushDrag';
import { useDrawing } from './useDrawing';
import { useWidth } from './useWidth';

export type TimelineChartProps = Pick<
  TimelineProps,
  | 'countBins'
  | 'topics'
  | 'stories'
  | 'placeNames'
  | 'openStory'
  | 'compared'
  | 'countUnitBins'
  | 'nameOf'
> & {
  /** What the chart shows: `whole` or a part of it. */
  time: TimeSlots;
  whole: TimeSlots;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
  /** Of all, the strip included. */
  height: number;
  onRange: OnRange;
  onOpen(story: string): void;
  onFold(run: DayNumber, open: boolean): void;
};

/** The drawing of the timeline. Its own chunk, because Recharts comes with it. */
export function TimelineChart(props: TimelineChartProps) {
  const { time, whole, range, chosen, stories, openStory, onRange, onOpen, onFold } = props;
  const isPart = time !== whole;
  const height = isPart ? props.height - STRIP_HEIGHT : props.height;
  const frame = useRef<HTMLDivElement>(null);
  const { layout, binSlots, bars, lines, parts } = useDrawing(
    { ...props, height },
    useWidth(frame),
  );
  const choose = useStableCallback((slot: number) =>
    onRange(rangeOfSlots({ first: slot, last: slot }, time), true),
  );
  const blocks = useMemo(
    () => (lines ? null : stories && stackStories(stories, time.slots)),
    [lines, stories, time],
  );
  const places = useStableList(blocks?.map(({ story }) => props.placeNames(story)) ?? NONE);
  const inside = insideOf(blocks?.map(({ story }) => story) ?? [], chosen);
  return (
    <div className="timeline-chart" ref={frame}>
      {layout && (
        <>
          <Brush
            layout={layout}
            time={time}
            range={range}
            chosen={chosen}
            hasVeil={blocks === null}
            onRange={onRange}
          >
            {blocks ? (
              <StoryBlocks
                layout={layout}
                blocks={blocks}
                places={places}
                topics={props.topics}
                firstInside={inside.first}
                endInside={inside.end}
                openStory={openStory}
                onOpen={onOpen}
              />
            ) : (
              <BinButtons
                layout={layout}
                time={time}
                binSlots={binSlots}
                parts={parts}
                areSums={lines === null}
                onChoose={choose}
              />
            )}
            <FoldButtons layout={layout} time={time} onFold={onFold} />
          </Brush>
          <ChartFrame
            layout={layout}
            bars={blocks || lines ? null : bars}
            lines={lines}
            binSlots={binSlots}
          />
          {isPart && (
            <OverviewStrip
              time={whole}
              countBins={props.countBins}
              range={range}
              chosen={chosen}
              plot={layout.plot}
              onRange={onRange}
            />
          )}
        </>
      )}
    </div>
  );
}

const NONE: readonly string[] = [];

/** Stories within the chosen days are neighbours. @param stories from the oldest to the newest */
function insideOf(stories: readonly Story[], { from, to }: DaySpan) {
  const first = stories.findIndex(({ day }) => toDayNumber(day) >= from);
  const end = stories.findLastIndex(({ day }) => toDayNumber(day) <= to) + 1;
  return first < 0 ? { first: 0, end: 0 } : { first, end: Math.max(first, end) };
}
