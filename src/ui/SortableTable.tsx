import { type MouseEvent, useMemo, useState } from 'react';
import { type Column, cellText, nextSorting, type Sorting, sortRows } from './table';
import { useWords } from './words';

export type SortableTableProps<Row> = {
  caption: string;
  /** The first names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf(row: Row): string;
  startSorting: Sorting;
  /** Null: this row leads nowhere. */
  actionOf(row: Row): (() => void) | null;
  /** What the numbers need to be understood. */
  note: string;
};

/** Rows that are drawn at once: a Land may have a thousand, all of Germany eleven. */
const AT_ONCE = 500;

const ARROWS = { ascending: '▲', descending: '▼', none: '' } as const;

/** A table that is sorted by the buttons in its head. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, idOf, startSorting, actionOf, note } = props;
  const words = useWords();
  const [sorting, setSorting] = useState(startSorting);
  const [most, setMost] = useState(AT_ONCE);
  const sorted = useMemo(
    () => sortRows(words, rows, columns, sorting),
    [words, rows, columns, sorting],
  );
  const [named, ...others] = columns;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keys.
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const order = column.id === sorting.column ? sorting.direction : 'none';
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={column.isNumber ? 'is-number' : undefined}
                  aria-sort={order}
                >
                  <button type="button" onClick={() => setSorting(nextSorting(column, sorting))}>
                    {column.label}
                    <span className="table-order" aria-hidden="true">
                      {ARROWS[order]}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row) => (
            <tr key={idOf(row)}>
              <th scope="row">
                <RowName text={named ? cellText(words, named, row) : ''} onChoose={actionOf(row)} />
              </th>
              {others.map((column) => (
                <td key={column.id} className={cellClass(column, row)}>
                  {cellText(words, column, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button
          type="button"
          className="button button--plain table-more"
          onClick={() => setMost(most + AT_ONCE)}
        >
          {words.t('table.more', { count: rows.length - most })}
        </button>
      )}
      <p className="table-note">{note}</p>
    </div>
  );
}

const cellClass = <Row,>(column: Column<Row>, row: Row): string | undefined =>
  column.isNumber ? `is-number${column.value(row) === 0 ? ' is-zero' : ''}` : undefined;

/** Closed before the row is followed, so that the focus goes back to where the dialog came from. */
function closeAround({ currentTarget }: MouseEvent): void {
  currentTarget.closest('dialog')?.close();
}

function RowName({ text, onChoose }: { text: string; onChoose: (() => void) | null }) {
  if (!onChoose) return text;
  return (
    <button
      type="button"
      className="button button--plain"
      onClick={(event) => {
        closeAround(event);
        onChoose();
      }}
    >
      {text}
    </button>
  );
}
