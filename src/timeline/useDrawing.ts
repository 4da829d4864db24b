import { useMemo } from 'react';
import { useWords } from '../ui/words';
import { layOutChart } from './layOutChart';
import type { StackedBarsProps } from './StackedBars';
import type { TimelineChartProps } from './TimelineChart';

type Drawing = Pick<TimelineChartProps, 'time' | 'countBins' | 'topics' | 'height'>;

/** Layout and counts, the same objects until something else is to be drawn. */
export function useDrawing({ time, countBins, topics, height }: Drawing, width: number) {
  const words = useWords();
  const binSlots = useMemo(
    () => time.slots.flatMap(({ kind }, slot) => (kind === 'bin' ? [slot] : [])),
    [time],
  );
  const counts = useMemo(
    () => countBins(time.slots.filter(({ kind }) => kind === 'bin')),
    [countBins, time],
  );
  const most = useMemo(
    () => Math.max(0, ...binSlots.map((_, bin) => sumOf(counts, bin, topics.length))),
    [binSlots, counts, topics],
  );
  const layout = useMemo(
    () => (width > 0 ? layOutChart(words, time, width, height, most) : null),
    [words, time, width, height, most],
  );
  const bars = useMemo(
    (): StackedBarsProps | null =>
      layout && { axis: layout.axis, barWidth: layout.barWidth, topics, binSlots, counts },
    [layout, topics, binSlots, counts],
  );
  return { layout, bars };
}

const sumOf = (counts: Uint32Array, bin: number, columns: number): number =>
  counts.subarray(bin * columns, (bin + 1) * columns).reduce((sum, count) => sum + count, 0);
