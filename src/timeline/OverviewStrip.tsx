import { memo, useMemo } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { createSlotAxis } from '../core/slotAxis';
import { useWords } from '../ui/words';
import { axisLabels } from './axisLabels';
import { Brush } from './Brush';
import { binTotals } from './binTotals';
import { type BrushLayout, type ChartLayout, pixelOf } from './layOutChart';
import type { TimeRange } from './rangeDays';
import type { OnRange } from './useBrushDrag';

export const STRIP_HEIGHT = 40;
/** Room above the bars for years. */
const LABEL_ROOM = 14;
/** Width of a fold in bins. */
const FOLD = 2;

type OverviewStripProps = {
  /** The whole of the time. */
  time: TimeSlots;
  /** `Counting.byBin` with every filter but the days. */
  countBins(bins: readonly DaySpan[]): Uint32Array;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
  /** Where the chart above has its bars. */
  plot: ChartLayout['plot'];
  onRange: OnRange;
};

/** All of the time, low, below a chart that shows a part of it; with a brush of its own. */
export function OverviewStrip({ time, countBins, plot, ...brush }: OverviewStripProps) {
  const words = useWords();
  const layout = useMemo((): BrushLayout => {
    const { left, width } = plot;
    return {
      plot: { left, width, top: LABEL_ROOM, height: STRIP_HEIGHT - LABEL_ROOM },
      axis: createSlotAxis(time.slots, FOLD),
    };
  }, [plot, time]);
  return (
    <div
      className="timeline-strip"
      style={{ height: STRIP_HEIGHT }}
      role="group"
      aria-label={words.t('timeline.overview')}
    >
      <StripDrawing time={time} countBins={countBins} layout={layout} />
      <Brush {...brush} layout={layout} time={time} hasVeil keepsDays isOverview>
        {null}
      </Brush>
    </div>
  );
}

type StripDrawingProps = Pick<OverviewStripProps, 'time' | 'countBins'> & { layout: BrushLayout };

/** Numbers of all stories, topics together, and years. */
const StripDrawing = memo(function StripDrawing({ time, countBins, layout }: StripDrawingProps) {
  const words = useWords();
  const { plot, axis } = layout;
  const bars = useMemo(() => {
    const bins = time.slots.flatMap((slot, index) =>
      slot.kind === 'bin' ? [{ slot, index }] : [],
    );
    const totals = binTotals(countBins(bins.map(({ slot }) => slot)), bins.length);
    const most = Math.max(1, ...totals);
    return bins.map(({ index }, bin) => {
      const left = pixelOf(layout, axis.edges[index] as number);
      const right = pixelOf(layout, axis.edges[index + 1] as number);
      const top = plot.top + plot.height * (1 - (totals[bin] as number) / most);
      return `M${left} ${plot.top + plot.height}V${top}H${Math.max(left, right - 0.5)}V${plot.top + plot.height}z`;
    });
  }, [time, countBins, layout, axis, plot]);
  const labels = useMemo(
    () => axisLabels(words, time.unit, time.slots, axis, plot.width),
    [words, time, axis, plot],
  );
  return (
    <svg
      className="timeline-strip-drawing"
      style={{ left: plot.left }}
      width={plot.width}
      height={STRIP_HEIGHT}
      aria-hidden="true"
    >
      <path d={bars.join('')} />
      {labels.map(({ x, text, anchor }) => (
        <text key={x} x={pixelOf(layout, x)} y={10} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
});
