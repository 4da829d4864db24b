import { memo } from 'react';
import type { Key } from '../core/key';
import { AreaView } from './AreaView';
import { MarkView } from './MarkView';
import { type Area, type Mark, standsFor } from './mapFacts';
import { AT_ITS_PLACE, type Stand } from './placedMarks';
import type { PinTo } from './usePins';

type MapMarksProps = {
  marks: readonly Mark[];
  /** Areas without a symbol: their names, and a way to reach them with the keyboard. */
  areas: readonly Area[];
  stands: ReadonlyMap<Key, Stand>;
  hovered: ReadonlySet<Key>;
  /** At which the Tab key stops. */
  stop: Key | null;
  pinTo: PinTo;
};

/** Symbols, names and focus targets over whichever map lies below. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { marks, areas, stands, hovered, stop, pinTo } = props;
  const units = [...hovered];
  return (
    <>
      {areas.map((area) => (
        <AreaView
          key={area.key}
          area={area}
          stand={stands.get(area.key) ?? AT_ITS_PLACE}
          hovered={hovered.has(area.key)}
          isStop={stop === area.key}
          pinTo={pinTo}
        />
      ))}
      {marks.map((mark) => (
        <MarkView
          key={mark.key}
          mark={mark}
          stand={stands.get(mark.key) ?? AT_ITS_PLACE}
          hovered={units.some((unit) => standsFor(mark, unit))}
          isStop={stop === mark.key}
          pinTo={pinTo}
        />
      ))}
    </>
  );
});
