import { useMemo } from 'react';
import { useWords } from '../ui/words';
import type { BinPart } from './BinButton';
import { binTotals } from './binTotals';
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
  const counts = useMemo(
    () => countBins(time.slots.filter(({ kind }) => kind === 'bin')),
    [countBins, time],
  );
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
    () =>
      binSlots.map((_, bin): readonly BinPart[] =>
        lines
          ? lines.map((it, line) => ({
              ...{ id: it.key, label: it.name, line },
              count: it.counts[bin] ?? 0,
            }))
          : topics
              .map((topic, column) => ({
                ...topic,
                count: counts[bin * topics.length + column] ?? 0,
              }))
              .filter(({ count }) => count > 0),
      ),
    [binSlots, lines, topics, counts],
  );
  return { layout, binSlots, bars, lines, parts };
}

/** The compared regions with their numbers; null: none. */
function useLines({ time, compared, countUnitBins, nameOf }: Drawing): RegionLine[] | null {
  return useMemo(() => {
    if (compared.length === 0) return null;
    const bins = time.slots.filter(({ kind }) => kind === 'bin');
    return compared.map((key) => ({
      key,
      name: nameOf(key),
      counts: binTotals(countUnitBins(key, bins), bins.length),
    }));
  }, [time, compared, countUnitBins, nameOf]);
}
