import { useMemo } from 'react';
import { useWords } from '../ui/words';
import { binTotals } from './binTotals';
import { binsOf, linesOf, partsOf } from './countedBins';
import { layOutChart } from './layOutChart';
import { lineLabelRoom, type RegionLine } from './regionLines';
import type { StackedBarsProps } from './StackedBars';
import type { TimelineChartProps } from './TimelineChart';

type Drawing = Pick<
  TimelineChartProps,
  'time' | 'countBins' | 'topics' | 'height' | 'compared' | 'countUnitBins' | 'nameOf'
>;

/** Layout and counts, the same objects until something else is to be drawn. */
export function useDrawing(drawing: Drawing, width: number) {
  const { time, countBins, topics, height } = drawing;
  const words = useWords();
  const binSlots = useMemo(
    () => time.slots.flatMap(({ kind }, slot) => (kind === 'bin' ? [slot] : [])),
    [time],
  );
  const counts = useMemo(() => countBins(binsOf(time)), [countBins, time]);
  const lines = useLines(drawing);
  const most = useMemo(
    () => Math.max(0, ...(lines?.flatMap((it) => it.counts) ?? binTotals(counts, binSlots.length))),
    [lines, binSlots, counts],
  );
  const layout = useMemo(
    () =>
      width > 0
        ? layOutChart(words, time, width, height, most, lines ? lineLabelRoom(lines, width) : 0)
        : null,
    [words, time, width, height, most, lines],
  );
  const bars = useMemo(
    (): StackedBarsProps | null =>
      layout && { axis: layout.axis, barWidth: layout.barWidth, topics, binSlots, counts },
    [layout, topics, binSlots, counts],
  );
  const parts = useMemo(
    () => partsOf(binSlots.length, counts, topics, lines),
    [binSlots, lines, topics, counts],
  );
  return { layout, binSlots, bars, lines, parts };
}

function useLines({ time, compared, countUnitBins, nameOf }: Drawing): RegionLine[] | null {
  return useMemo(
    () => linesOf({ time, compared, countUnitBins, nameOf }),
    [time, compared, countUnitBins, nameOf],
  );
}
