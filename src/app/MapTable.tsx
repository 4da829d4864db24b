import { useEffect, useMemo } from 'react';
import type { Gathering } from '../map/gathering';
import { mapColumns, mapRows } from '../map/mapTable';
import { choosePlaceless, chooseUnit } from './chooseUnit';
import { topicAndTextNames } from './filterNames';
import { TableSlot } from './TableSlot';
import type { Board } from './useBoard';

type MapTableProps = {
  board: Board;
  /** How far the map gathers stories at present. */
  gathering: Gathering;
  onClose(): void;
};

const START = { column: 'inside', direction: 'descending' } as const;

/** The map as a table: the same numbers, the same choices. */
export function MapTable({ board, gathering, onClose }: MapTableProps) {
  const { words, view, geo, counts, from, to, earliest, latest } = board;
  const { laender, kreise, places, needKreise } = geo;
  // Names and inhabitants of Kreise.
  useEffect(() => needKreise(), [needKreise]);
  const { units, scaleUnits } = counts;
  const { region, placeless } = view;
  const rows = useMemo(() => {
    if (!laender.data) return [];
    const facts = {
      laender: laender.data,
      kreise: kreise.data ?? null,
      counts: units,
      scaleCounts: scaleUnits,
      places,
      region,
      placeless,
      openPlaces: [],
      measure: 'rate',
      gathering,
    } as const;
    return mapRows(facts, words.t('map.placeless')).sort((a, b) => words.compare(a.name, b.name));
  }, [words, laender.data, kreise.data, units, scaleUnits, places, region, placeless, gathering]);
  const columns = useMemo(() => mapColumns(words), [words]);
  const [first, last] = [from ?? earliest, to ?? latest];
  const filtered = [
    ...topicAndTextNames(board),
    ...(view.within ? [words.t('map.table.within')] : []),
    ...(first && last ? [words.days(first, last)] : []),
  ];
  return (
    <TableSlot
      board={board}
      title={words.t('map.table.title')}
      fileName={words.t('map.table.file')}
      caption={words.t('map.table.caption', { filters: filtered.join(', ') })}
      columns={columns}
      rows={rows}
      idOf={({ key }) => key ?? 'none'}
      startSorting={START}
      actionOf={({ key }) =>
        key ? () => chooseUnit(board, key) : () => choosePlaceless(!view.placeless)
      }
      note={words.t('map.table.note')}
      onClose={onClose}
    />
  );
}
