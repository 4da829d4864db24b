import { memo } from 'react';
import { useWords } from '../ui/words';
import { hasRoomForNumber, isNumberSmall } from './dotRadius';
import { classes, Name, Target } from './MarkParts';
import type { Mark } from './mapFacts';
import { halfOf, hasSameFields, isSameStand, type Stand } from './placedMarks';
import { spokenName } from './spokenName';
import type { PinTo } from './usePins';

const Leader = ({ offset: [x, y], faded }: { offset: Stand['offset']; faded: boolean }) => (
  <svg className={classes('map-leader', faded && 'is-faded')} aria-hidden="true">
    <line x1={0} y1={0} x2={x} y2={y} />
    <circle r={2.5} />
  </svg>
);

type TagProps = { name: string; at: Stand['offset']; half: Stand['offset'] };

/** The name of a place that has none on the map but is pointed at: it may cover others, for it goes
 *  again. What is chosen has its name in the breadcrumb. */
const Tag = ({ name, at: [x, y], half }: TagProps) => (
  <span className="map-tag" style={{ left: x + half[0] + 10, top: y - 12 }} aria-hidden="true">
    {name}
  </span>
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

type MarkViewProps = { mark: Mark; stand: Stand; hovered: boolean; isStop: boolean; pinTo: PinTo };

function DrawnMark({ mark, stand, hovered, isStop, pinTo }: MarkViewProps) {
  const words = useWords();
  const { kind, count, radius, faded, open, selected } = mark;
  const strong = open || selected || hovered;
  const isNumbered = kind !== 'dot' || hasRoomForNumber(count, radius);
  const isSmall = kind === 'total' && isNumberSmall(count, radius);
  return (
    <div className={`map-anchor map-anchor--${kind}`} ref={pinTo(mark.lon, mark.lat)}>
      {stand.aside && <Leader offset={stand.offset} faded={faded} />}
      {kind === 'dot' && strong && <Ring radius={radius} />}
      <Target
        unit={mark.key}
        label={spokenName(words, mark)}
        className={classes(
          `map-${kind}`,
          isSmall && 'map-total--small',
          faded && 'is-faded',
          strong && 'is-strong',
        )}
        at={stand.offset}
        half={halfOf(mark)}
        current={open || selected}
        text={isNumbered ? words.number(count) : ''}
        isStop={isStop}
      />
      {stand.name && <Name name={stand.name} faded={faded} strong={strong} />}
      {!stand.name && hovered && <Tag name={mark.name} at={stand.offset} half={halfOf(mark)} />}
    </div>
  );
}

/** Facts are made anew with each count; most of them say what they said before. */
export const MarkView = memo(
  DrawnMark,
  (a, b) =>
    a.hovered === b.hovered &&
    a.isStop === b.isStop &&
    a.pinTo === b.pinTo &&
    hasSameFields(a.mark, b.mark) &&
    isSameStand(a.stand, b.stand),
);
