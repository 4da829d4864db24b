import { memo, useCallback, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, type XAxisTickContentProps, YAxis } from 'recharts';
import { useWords } from '../ui/words';
import { type ChartLayout, LABEL_HEIGHT } from './layOutChart';
import { RegionLines } from './RegionLines';
import type { RegionLine } from './regionLines';
import { StackedBars, type StackedBarsProps } from './StackedBars';

type ChartFrameProps = {
  layout: ChartLayout;
  /** Null where stories are drawn one by one. */
  bars: StackedBarsProps | null;
  /** Regions drawn as lines instead. */
  lines: readonly RegionLine[] | null;
  binSlots: readonly number[];
};

/** Axes, grid and bars. Everything that moves lies above, so that this stays as it is. */
export const ChartFrame = memo(function ChartFrame({
  layout,
  bars,
  lines,
  binSlots,
}: ChartFrameProps) {
  const words = useWords();
  const { width, height, plot, axis, labels, countTicks, topCount } = layout;
  const margin = useMemo(
    () => ({ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }),
    [plot, width],
  );
  const label = useCallback(
    ({ x, y, index }: XAxisTickContentProps) => {
      const { text, anchor } = labels[index] ?? {};
      return (
        <g transform={`translate(${Number(x)} ${Number(y)})`}>
          {anchor === 'start' && <line className="timeline-tick" y1={-8} y2={-3} />}
          <text className="timeline-label" y={9} textAnchor={anchor}>
            {text}
          </text>
        </g>
      );
    },
    [labels],
  );
  const domain = useMemo(() => [0, axis.width], [axis]);
  const counts = useMemo(() => [0, topCount], [topCount]);
  const positions = useMemo(() => labels.map(({ x }) => x), [labels]);
  return (
    <div className="timeline-drawing" aria-hidden="true">
      <ComposedChart width={width} height={height} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} />
        <XAxis
          type="number"
          // Without a key Recharts takes the axis for a list of data rows.
          dataKey="x"
          domain={domain}
          ticks={positions}
          interval={0}
          height={LABEL_HEIGHT}
          tick={label}
          tickLine={false}
          allowDataOverflow
        />
        <YAxis
          type="number"
          domain={counts}
          ticks={countTicks as number[]}
          interval={0}
          width={plot.left}
          tickFormatter={words.number}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          allowDataOverflow
        />
        {bars && <StackedBars {...bars} />}
        {lines && (
          <RegionLines
            axis={axis}
            lines={lines}
            binSlots={binSlots}
            binWidth={layout.binWidth}
            labelRoom={width - plot.left - plot.width}
            bottom={plot.top + plot.height}
          />
        )}
      </ComposedChart>
    </div>
  );
});
