import { useMemo } from 'react';
import type { TimeSlots } from '../core/bins';
import { changeView } from '../state/viewStore';
import { type TimelineTableFacts, timelineTable } from '../timeline/timelineTable';
import { regionNames, topicAndTextNames } from './filterNames';
import { TableSlot } from './TableSlot';
import type { Board } from './useBoard';

type TimelineTableProps = {
  board: Board;
  /** What the timeline draws at present. */
  time: TimeSlots;
  facts: Omit<TimelineTableFacts, 'time'>;
  onClose(): void;
};

const START = { column: 'period', direction: 'ascending' } as const;

/** The timeline as a table: the same numbers, the same choices. */
export function TimelineTable({ board, time, facts, onClose }: TimelineTableProps) {
  const { words } = board;
  const { countBins, topics, compared, countUnitBins, nameOf } = facts;
  const { title, columns, rows } = useMemo(
    () => timelineTable(words, { time, countBins, topics, compared, countUnitBins, nameOf }),
    [words, time, countBins, topics, compared, countUnitBins, nameOf],
  );
  const isCompared = compared.length > 0;
  const filters = [...(isCompared ? [] : regionNames(board)), ...topicAndTextNames(board)];
  return (
    <TableSlot
      board={board}
      title={words.t('timeline.table.title')}
      fileName={words.t('timeline.table.file')}
      caption={[title, ...filters].join(', ')}
      columns={columns}
      rows={rows}
      idOf={({ from }) => String(from)}
      startSorting={START}
      actionOf={({ range }) =>
        () =>
          changeView(range)
        }
      note={words.t(isCompared ? 'timeline.table.overlap' : 'timeline.table.note')}
      onClose={onClose}
    />
  );
}
