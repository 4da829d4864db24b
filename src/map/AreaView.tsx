import { memo } from 'react';
import { useWords } from '../ui/words';
import { Name, Target } from './MarkParts';
import type { Area } from './mapFacts';
import { hasSameFields, isSameStand, type Stand } from './placedMarks';
import { spokenName } from './spokenName';
import type { PinTo } from './usePins';

type AreaViewProps = { area: Area; stand: Stand; hovered: boolean; isStop: boolean; pinTo: PinTo };

/** Empty areas have a name only: there is nothing to open. */
function NamedArea({ area, stand, hovered, isStop, pinTo }: AreaViewProps) {
  const words = useWords();
  const { name, focus } = stand;
  return (
    <div className="map-anchor" ref={pinTo(area.lon, area.lat)}>
      {area.inside > 0 && (
        <Target
          unit={area.key}
          label={spokenName(words, area)}
          className="map-areaname"
          at={focus ?? [0, 0]}
          half={name ? [name.width / 2, name.height / 2] : [0, 0]}
          current={area.selected}
          text=""
          isStop={isStop}
        />
      )}
      {name && <Name name={name} faded={area.faded} strong={hovered || area.selected} />}
    </div>
  );
}

export const AreaView = memo(
  NamedArea,
  (a, b) =>
    a.hovered === b.hovered &&
    a.isStop === b.isStop &&
    a.pinTo === b.pinTo &&
    hasSameFields(a.area, b.area) &&
    isSameStand(a.stand, b.stand),
);
