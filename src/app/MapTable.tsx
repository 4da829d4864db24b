import { useEffect, useMemo } from 'react';
import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Gathering } from '../map/gathering';
import { mapColumns, mapRows } from '../map/mapTable';
import { choosePlaceless } from './chooseRegion';
import { topicAndTextNames } from './filterNames';
import { TableSlot } from './TableSlot';
import type { Board } from './useBoard';

type MapTableProps = {
  board: Board;
  /** How far the map gathers stories at present. */
  gathering: Gathering;
  /** Of all days. */
  scaleCounts: UnitCounts;
  onChoose(key: Key): void;
  onClose(): void;
};

const START = { column: 'inside', direction: 'descending' } as const;

/** The map as a table: the same numbers, the same choices. */
export function MapTable(props: MapTableProps) {
  const { board, gathering, scaleCounts, onChoose, onClose } = props;
  const { words, view, geo, counts, from, to, earliest, latest } = board;
  const { laender, kreise, places, needKreise } = geo;
  // Names and inhabitants of Kreise.
  useEffect(() => needKreise(), [needKreise]);
  const { units } = counts;
  const { region, placeless } = view;
  const rows = useMemo(() => {
    if (!laender.data) return [];
    const facts = {
      laender: laender.data,
      kreise: kreise.data ?? null,
      counts: units,
      scaleCounts,
      places,
      region,
      placeless,
      openPlaces: [],
      measure: 'rate',
      gathering,
    } as const;
    return mapRows(facts, words.t('map.placeless')).sort((a, b) => words.compare(a.name, b.name));
  }, [words, laender.data, kreise.data, units, scaleCounts, places, region, placeless, gathering]);
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
      actionOf={({ key }) => (key ? () => onChoose(key) : () => choosePlaceless(!view.placeless))}
      note={words.t('map.table.note')}
      onClose={onClose}
    />
  );
}
