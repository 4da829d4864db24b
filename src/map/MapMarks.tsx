import { memo } from 'react';
import type { Key } from '../core/key';
import { hoverUnit } from '../state/hover';
import { useWords } from '../ui/words';
import { hasRoomForNumber } from './dotRadius';
import type { Area, Mark } from './mapModel';
import {
  AT_ITS_PLACE,
  halfOf,
  hasSameFields,
  isSameStand,
  type NameSpot,
  type Stand,
} from './placedMarks';
import { spokenName } from './spokenName';
import type { PinTo } from './usePins';

/** Smallest target of a finger, in pixels. */
const TARGET = 24;

type MapMarksProps = {
  marks: readonly Mark[];
  /** Areas without a symbol: their names, and a way to reach them with the keyboard. */
  areas: readonly Area[];
  stands: ReadonlyMap<Key, Stand>;
  hovered: ReadonlySet<Key>;
  pinTo: PinTo;
};

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

/** Over a dot and a name the pointer is served by the map below, which knows what else is near. */
const Name = ({ name, faded, strong }: { name: NameSpot; faded: boolean; strong: boolean }) => (
  <span
    className={classes(
      'map-label',
      `map-label--${name.kind}`,
      faded && 'is-faded',
      strong && 'is-strong',
    )}
    style={{ left: name.left, top: name.top, width: name.width, height: name.height }}
    aria-hidden="true"
  >
    {name.text}
  </span>
);

const Leader = ({ offset: [x, y], faded }: { offset: Stand['offset']; faded: boolean }) => (
  <svg className={classes('map-leader', faded && 'is-faded')} aria-hidden="true">
    <line x1={0} y1={0} x2={x} y2={y} />
    <circle r={2.5} />
  </svg>
);

/** The name of a place that has none on the map but is pointed at: it may cover others. */
const Tag = ({ name, at: [x, y], half }: { name: string } & Pick<TargetProps, 'at' | 'half'>) => (
  <span className="map-tag" style={{ left: x + half[0] + 10, top: y - 12 }} aria-hidden="true">
    {name}
  </span>
);

type TargetProps = {
  unit: Key;
  label: string;
  className: string;
  at: Stand['offset'];
  half: Stand['offset'];
  current: boolean;
  text: string;
};

/** Click and hover are read from the map as a whole; the button adds focus, Enter and a name. */
function Target({ unit, label, className, at: [x, y], half, current, text }: TargetProps) {
  const [width, height] = half.map((it) => Math.max(TARGET, 2 * it)) as [number, number];
  return (
    <button
      type="button"
      className={className}
      style={{ left: x - width / 2, top: y - height / 2, width, height }}
      aria-label={label}
      aria-current={current || undefined}
      data-mark={unit}
      onFocus={() => hoverUnit(unit)}
      onBlur={() => hoverUnit(null)}
    >
      {text && <span aria-hidden="true">{text}</span>}
    </button>
  );
}

type MarkViewProps = { mark: Mark; stand: Stand; hovered: boolean; pinTo: PinTo };

function MarkView({ mark, stand, hovered, pinTo }: MarkViewProps) {
  const words = useWords();
  const { kind, own, radius, faded, open, selected } = mark;
  const strong = open || selected || hovered;
  const isNumbered = kind === 'badge' || hasRoomForNumber(own, radius);
  return (
    <div className={`map-anchor map-anchor--${kind}`} ref={pinTo(mark.lon, mark.lat)}>
      {stand.aside && <Leader offset={stand.offset} faded={faded} />}
      {kind === 'dot' && strong && <Ring radius={radius} />}
      <Target
        unit={mark.key}
        label={spokenName(words, mark)}
        className={classes(`map-${kind}`, faded && 'is-faded', strong && 'is-strong')}
        at={stand.offset}
        half={halfOf(mark)}
        current={open || selected}
        text={isNumbered ? words.number(own) : ''}
      />
      {stand.name && <Name name={stand.name} faded={faded} strong={strong} />}
      {!stand.name && strong && <Tag name={mark.name} at={stand.offset} half={halfOf(mark)} />}
    </div>
  );
}

/** Facts are made anew with each count; most of them say what they said before. */
const MarkViewMemo = memo(
  MarkView,
  (a, b) =>
    a.hovered === b.hovered &&
    a.pinTo === b.pinTo &&
    hasSameFields(a.mark, b.mark) &&
    isSameStand(a.stand, b.stand),
);

function Ring({ radius }: { radius: number }) {
  const reach = radius + 6;
  return (
    <span
      className="map-ring"
      style={{ left: -reach, top: -reach, width: 2 * reach, height: 2 * reach }}
    />
  );
}

type AreaViewProps = { area: Area; stand: Stand; hovered: boolean; pinTo: PinTo };

/** Empty areas have a name only: there is nothing to open. */
function AreaView({ area, stand, hovered, pinTo }: AreaViewProps) {
  const words = useWords();
  const { name } = stand;
  return (
    <div className="map-anchor" ref={pinTo(area.lon, area.lat)}>
      {area.inside > 0 && (
        <Target
          unit={area.key}
          label={spokenName(words, area)}
          className="map-areaname"
          at={[0, 0]}
          half={name ? [name.width / 2, name.height / 2] : [0, 0]}
          current={area.selected}
          text=""
        />
      )}
      {name && <Name name={name} faded={area.faded} strong={hovered || area.selected} />}
    </div>
  );
}

const AreaViewMemo = memo(
  AreaView,
  (a, b) =>
    a.hovered === b.hovered &&
    a.pinTo === b.pinTo &&
    hasSameFields(a.area, b.area) &&
    isSameStand(a.stand, b.stand),
);

/** Symbols, names and focus targets over whichever map lies below. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { marks, areas, stands, hovered, pinTo } = props;
  return (
    <>
      {areas.map((area) => (
        <AreaViewMemo
          key={area.key}
          area={area}
          stand={stands.get(area.key) ?? AT_ITS_PLACE}
          hovered={hovered.has(area.key)}
          pinTo={pinTo}
        />
      ))}
      {marks.map((mark) => (
        <MarkViewMemo
          key={mark.key}
          mark={mark}
          stand={stands.get(mark.key) ?? AT_ITS_PLACE}
          hovered={hovered.has(mark.key)}
          pinTo={pinTo}
        />
      ))}
    </>
  );
});
