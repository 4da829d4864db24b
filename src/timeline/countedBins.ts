import type { TimeSlots } from '../core/bins';
import type { BinPart } from './BinButton';
import { binTotals } from './binTotals';
import type { RegionLine } from './regionLines';
import type { TimelineProps } from './TimelinePanel';

export type CountedFacts = { time: TimeSlots } & Pick<
  TimelineProps,
  'topics' | 'compared' | 'countUnitBins' | 'nameOf'
>;

export const binsOf = ({ slots }: TimeSlots) => slots.filter(({ kind }) => kind === 'bin');

/** The compared regions with their numbers; null: none. */
export function linesOf({
  time,
  compared,
  countUnitBins,
  nameOf,
}: Omit<CountedFacts, 'topics'>): RegionLine[] | null {
  if (compared.length === 0) return null;
  const bins = binsOf(time);
  return compared.map((key) => ({
    key,
    name: nameOf(key),
    counts: binTotals(countUnitBins(key, bins), bins.length),
  }));
}

/** What each bin says: its topics that occur, or every compared region.
 *  @param counts as of `Counting.byBin`: one row per bin */
export function partsOf(
  bins: number,
  counts: Uint32Array,
  topics: CountedFacts['topics'],
  lines: readonly RegionLine[] | null,
): (readonly BinPart[])[] {
  return Array.from({ length: bins }, (_, bin): readonly BinPart[] =>
    lines
      ? lines.map((it, line) => ({
          ...{ id: it.key, label: it.name, line },
          count: it.counts[bin] ?? 0,
        }))
      : topics
          .map((topic, column) => ({ ...topic, count: counts[bin * topics.length + column] ?? 0 }))
          .filter(({ count }) => count > 0),
  );
}
