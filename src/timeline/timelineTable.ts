import type { Slot } from '../core/bins';
import type { Column } from '../ui/table';
import type { Words } from '../ui/words';
import { binTotals } from './binTotals';
import { binsOf, type CountedFacts, linesOf, partsOf } from './countedBins';
import { binName, PER_UNIT, runName } from './names';
import { rangeOfSlots, type TimeRange } from './rangeDays';
import type { TimelineProps } from './TimelinePanel';

export type TimelineTableFacts = CountedFacts & Pick<TimelineProps, 'countBins'>;

/** A bar, or a folded time without stories. */
export type TimeRow = {
  name: string;
  /** Its first day. */
  from: number;
  total: number;
  /** Stories of each topic or compared region that occurs. */
  counts: ReadonlyMap<string, number>;
  range: TimeRange;
};

export type TimelineTable = {
  /** "Meldungen je Monat" */
  title: string;
  columns: Column<TimeRow>[];
  rows: TimeRow[];
};

/** What the timeline draws at present, row by row: bars by main topic, or the compared regions, and
 *  folds where they are folded. The numbers are those of the drawing. */
export function timelineTable(words: Words, facts: TimelineTableFacts): TimelineTable {
  const { time, countBins, topics } = facts;
  const bins = binsOf(time);
  const counts = countBins(bins);
  const lines = linesOf(facts);
  const parts = partsOf(bins.length, counts, topics, lines);
  const totals = binTotals(counts, bins.length);
  let bin = -1;
  const rows = time.slots.map((slot, index): TimeRow => {
    if (slot.kind === 'bin') bin += 1;
    const counted = slot.kind === 'bin' ? (parts[bin] ?? []) : [];
    return {
      name: rowName(words, time.unit, slot),
      from: slot.from,
      total: slot.kind === 'bin' ? (totals[bin] ?? 0) : 0,
      counts: new Map(counted.map(({ id, count }) => [id, count])),
      range: rangeOfSlots({ first: index, last: index }, time),
    };
  });
  // Each part once, in the order of the drawing.
  const drawn = lines ? lines.map(({ key, name }) => ({ id: key, label: name })) : topics;
  const occurring = drawn.filter(({ id }) => lines || rows.some((row) => row.counts.has(id)));
  return {
    title: words.t(PER_UNIT[time.unit]),
    columns: [
      {
        id: 'period',
        label: words.t('timeline.table.period'),
        isNumber: false,
        value: ({ from }) => from,
        says: ({ name }) => name,
      },
      ...(lines ? [] : [totalColumn(words)]),
      ...occurring.map(({ id, label }) => partColumn(id, label)),
    ],
    rows,
  };
}

const rowName = (words: Words, unit: TimelineTableFacts['time']['unit'], slot: Slot): string =>
  slot.kind === 'fold'
    ? words.t('timeline.fold', { span: runName(words, slot.run) })
    : binName(words, unit, slot);

const totalColumn = ({ t }: Words): Column<TimeRow> => ({
  id: 'total',
  label: t('timeline.table.stories'),
  isNumber: true,
  value: ({ total }) => total,
});

const partColumn = (id: string, label: string): Column<TimeRow> => ({
  id: `part-${id}`,
  label,
  isNumber: true,
  value: ({ counts }) => counts.get(id) ?? 0,
});
