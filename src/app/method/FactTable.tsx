import type { ReactNode } from 'react';

type FactRow = {
  id: string;
  /** Names the row. */
  name: ReactNode;
  cells: readonly string[];
  /** How long a bar beside the last cell is, from 0 to 1. */
  bar?: number;
};

type FactTableProps = {
  /** Read out; the heading above says it to those who see. */
  label: string;
  heads: readonly string[];
  rows: readonly FactRow[];
};

/** A small table of numbers. One of many columns is wider than a phone and is scrolled. */
export function FactTable({ label, heads, rows }: FactTableProps) {
  const table = (
    <table className="fact-table" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells, bar }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>
                {cell}
                {bar !== undefined && <Bar share={bar} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (heads.length < 4) return table;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keys.
    <section className="fact-scroll" aria-label={label} tabIndex={0}>
      {table}
    </section>
  );
}

/** Says what its cell says already. */
const Bar = ({ share }: { share: number }) => (
  <svg className="fact-bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
    <rect width={100 * share} height="10" />
  </svg>
);
