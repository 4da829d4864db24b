import '../ui/table.css';
import { useState } from 'react';
import { creditsOf, type MadeFile } from '../export/exportFacts';
import { isSandboxed, saveFile } from '../export/saveFile';
import { useMaking } from '../export/useMaking';
import { CopyField } from '../ui/CopyField';
import { Dialog } from '../ui/Dialog';
import { FailedNotice } from '../ui/FailedNotice';
import { SortableTable, type SortableTableProps } from '../ui/SortableTable';
import type { Column } from '../ui/table';
import type { Words } from '../ui/words';
import { factsOf } from './factsOf';
import type { Board } from './useBoard';

type TableSlotProps<Row> = SortableTableProps<Row> & {
  board: Board;
  title: string;
  /** Of the file, without its ending. */
  fileName: string;
  onClose(): void;
};

/** What a panel draws, as a table in a dialog, which can be taken along where the site allows it. */
export function TableSlot<Row>(props: TableSlotProps<Row>) {
  const { board, title, fileName, caption, columns, rows, onClose } = props;
  const { words, config } = board;
  const file = `${fileName}.csv`;
  const sandboxed = isSandboxed();
  const [shown, setShown] = useState<string | null>(null);
  const { making, start, reset } = useMaking((made) => {
    if (sandboxed) setShown(String(made.content));
    else saveFile(made);
  });
  const make = async (): Promise<MadeFile> => ({
    name: file,
    type: 'text/csv;charset=utf-8',
    content: await csvOf(words, columns, rows, creditsOf(factsOf(board, 'view', caption, []))),
    count: rows.length,
  });
  return (
    <Dialog
      className="table-dialog"
      title={title}
      onClose={onClose}
      actions={
        config.exports && (
          <button
            type="button"
            className="button button--primary"
            onClick={() => start(make)}
            disabled={making.state === 'running'}
          >
            {words.t(sandboxed ? 'table.show' : 'table.download')}
          </button>
        )
      }
    >
      <SortableTable {...props} />
      {shown !== null && (
        <CopyField
          label={file}
          text={shown}
          copyLabel={words.t('export.copy')}
          copied={words.t('export.copied')}
          selected={words.t('export.selected')}
        />
      )}
      {making.state === 'failed' && (
        <FailedNotice what={words.t('export.failed')} error={making.error} onRetry={reset} />
      )}
      <p className="visually-hidden" role="status">
        {making.state === 'done' &&
          !sandboxed &&
          words.t('table.saved', { name: making.file.name })}
      </p>
    </Dialog>
  );
}

/** Numbers as spreadsheet programs read them; each row says where it is from. */
async function csvOf<Row>(
  words: Words,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  credits: readonly string[],
): Promise<string> {
  const { csvNumber, tableCsv } = await import('../export/tableCsv');
  const cellOf = (column: Column<Row>, row: Row): string => {
    const said = column.says?.(row);
    const value = column.value(row);
    return said ?? (typeof value === 'number' ? csvNumber(words, value) : (value ?? ''));
  };
  return tableCsv(words, [
    [...columns.map(({ label }) => label), words.t('export.column.credits')],
    ...rows.map((row) => [...columns.map((column) => cellOf(column, row)), credits.join(' · ')]),
  ]);
}
