import type { ReactNode } from 'react';
import type { UnitShapes } from '../core/unitShapes';
import { useWords } from '../ui/words';
import { haloOf, hasRoomForNumber } from './dotRadius';
import { BADGE, badgeWidth } from './labelItems';
import type { MapModel, Mark } from './mapFacts';
import { AT_ITS_PLACE, type NameSpot, type Stand } from './placedMarks';
import { spokenName } from './spokenName';
import type { StaticFrame } from './staticGrid';
import { type SheetName, staticSheet } from './staticSheet';

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** A drawing of its own within the drawing, so that it does not grow with it. */
function Anchor({ at, children }: { at: readonly [x: number, y: number]; children: ReactNode }) {
  const [x, y] = at;
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible">
      {children}
    </svg>
  );
}

const Name = ({ name: { text, kind, left, top, width, height } }: { name: NameSpot }) => (
  <text
    className={`map-static__name map-static__name--${kind}`}
    x={round(left + width / 2)}
    y={round(top + height / 2)}
  >
    {text}
  </text>
);

function Dot({ mark: { own, radius } }: { mark: Mark }) {
  const { number } = useWords();
  return (
    <>
      <circle className="map-static__halo" r={radius + haloOf(radius)} />
      <circle className="map-static__dot" r={radius} />
      {hasRoomForNumber(own, radius) && (
        <text className="map-static__number map-static__number--dot">{number(own)}</text>
      )}
    </>
  );
}

function Total({ mark: { count, radius } }: { mark: Mark }) {
  const { number } = useWords();
  return (
    <>
      <circle className="map-static__badge" r={radius - 0.75} />
      <text className="map-static__number">{number(count)}</text>
    </>
  );
}

function Badge({ count, stand: { offset, aside } }: { count: number; stand: Stand }) {
  const { number } = useWords();
  const [x, y] = offset.map(round) as [number, number];
  const width = badgeWidth(count) - 1.5;
  const height = BADGE - 1.5;
  return (
    <>
      {aside && <path className="map-static__line" d={`M0 0L${x} ${y}`} />}
      <rect
        className="map-static__badge"
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={5.25}
      />
      <text className="map-static__number" x={x} y={y}>
        {number(count)}
      </text>
    </>
  );
}

const DRAWN: Readonly<Record<Mark['kind'], (props: SymbolProps) => ReactNode>> = {
  dot: ({ mark }) => <Dot mark={mark} />,
  total: ({ mark }) => <Total mark={mark} />,
  badge: ({ mark, stand }) => <Badge count={mark.count} stand={stand} />,
};

type SymbolProps = { mark: Mark; stand: Stand };

/** A link, but for a Land, which is one already. */
function Symbol({ mark, stand }: SymbolProps) {
  const words = useWords();
  const drawing = DRAWN[mark.kind]({ mark, stand });
  if (mark.key.length === 2) return <g className="map-static__land">{drawing}</g>;
  return (
    <a href={`?region=${mark.key}`} aria-label={spokenName(words, mark)}>
      {drawing}
    </a>
  );
}

type StaticSymbolsProps = {
  laender: UnitShapes;
  frame: StaticFrame;
  model: MapModel;
  sheet: SheetName;
};

/** Symbols and names for maps of one size; the style sheet shows those that fit. */
export function StaticSymbols({ laender, frame, model, sheet }: StaticSymbolsProps) {
  const { marks, areas, stands } = staticSheet(model, laender, frame, sheet);
  return (
    <g className={`map-static__sheet map-static__sheet--${sheet}`}>
      {areas.map(({ key, lon, lat }) => {
        const name = stands.get(key)?.name;
        return (
          name && (
            <Anchor key={key} at={frame.percentOf(lon, lat)}>
              <Name name={name} />
            </Anchor>
          )
        );
      })}
      {marks.map((mark) => {
        const stand = stands.get(mark.key) ?? AT_ITS_PLACE;
        return (
          <Anchor key={mark.key} at={frame.percentOf(mark.lon, mark.lat)}>
            <Symbol mark={mark} stand={stand} />
            {stand.name && <Name name={stand.name} />}
          </Anchor>
        );
      })}
    </g>
  );
}
