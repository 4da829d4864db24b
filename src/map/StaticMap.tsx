import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import { useWords } from '../ui/words';
import { bordersOf } from './borders';
import { haloOf, hasRoomForNumber } from './dotRadius';
import { Legend } from './Legend';
import { BADGE, badgeWidth } from './labelItems';
import { type Area, type Mark, mapModelOf } from './mapModel';
import { areaPath, linesPath } from './outlines';
import { PlacelessLink } from './PlacelessBox';
import { SourceLine } from './SourceLine';
import { spokenName } from './spokenName';
import { percentOf, STATIC_GRID, STATIC_SIZE } from './staticGrid';

type StaticMapProps = {
  laender: UnitShapes;
  counts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
};

const regionLink = (key: Key): string => `?region=${key}`;

const LandLink = ({ area, path }: { area: Area; path: string }) => {
  const name = spokenName(useWords(), area);
  return (
    <a href={regionLink(area.key)} aria-label={name}>
      <path className={`map-area tint-${area.fill}`} d={path}>
        <title>{name}</title>
      </path>
    </a>
  );
};

const Dot = ({ mark: { own, radius } }: { mark: Mark }) => {
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
};

const Badge = ({ own }: { own: number }) => {
  const { number } = useWords();
  const width = badgeWidth(own) - 1.5;
  const height = BADGE - 1.5;
  return (
    <>
      <rect
        className="map-static__badge"
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={5.25}
      />
      <text className="map-static__number">{number(own)}</text>
    </>
  );
};

/** Symbols are drawings of their own within the drawing, so that they do not grow with it. */
function MarkLink({ mark }: { mark: Mark }) {
  const [x, y] = percentOf(mark.lon, mark.lat);
  const name = spokenName(useWords(), mark);
  const symbol = mark.kind === 'dot' ? <Dot mark={mark} /> : <Badge own={mark.own} />;
  // A Land is a link already.
  const isLand = mark.key.length === 2;
  return (
    <svg
      x={`${x}%`}
      y={`${y}%`}
      overflow="visible"
      className={isLand ? 'map-static__land' : undefined}
    >
      {isLand ? (
        symbol
      ) : (
        <a href={regionLink(mark.key)} aria-label={name}>
          <title>{name}</title>
          {symbol}
        </a>
      )}
    </svg>
  );
}

const Drawing = ({
  laender,
  areas,
  marks,
}: {
  laender: UnitShapes;
  areas: readonly Area[];
  marks: readonly Mark[];
}) => {
  const { inner, outer } = bordersOf(laender.features);
  return (
    <>
      <svg
        className="map-static__outlines"
        viewBox={`0 0 ${STATIC_SIZE.width} ${STATIC_SIZE.height}`}
        preserveAspectRatio="none"
      >
        {laender.features.map(({ geometry }, index) => {
          const area = areas[index];
          return (
            area && <LandLink key={area.key} area={area} path={areaPath(geometry, STATIC_GRID)} />
          );
        })}
        <path className="map-border map-border--land" d={linesPath(inner, STATIC_GRID)} />
        <path className="map-border map-border--outer" d={linesPath(outer, STATIC_GRID)} />
      </svg>
      {marks.map((mark) => (
        <MarkLink key={mark.key} mark={mark} />
      ))}
    </>
  );
};

/** The map in the document itself: outlines, counts and links that work without any script, in the
 *  place where the live map shows them. Without style attributes, which the page's policy refuses. */
export function StaticMap({ laender, counts, places }: StaticMapProps) {
  const { t } = useWords();
  const model = mapModelOf({
    laender,
    kreise: null,
    counts,
    scaleCounts: counts,
    places,
    region: [],
    placeless: false,
    openPlaces: [],
    measure: 'count',
  });
  return (
    <section className="map-panel" aria-label={t('map.region')}>
      <div className="map-stage">
        <nav className="map-breadcrumb map-card" aria-label={t('map.breadcrumb')}>
          <ol>
            <li>
              <a href="?" aria-current="location">
                {t('map.germany')}
              </a>
            </li>
          </ol>
        </nav>
        <svg className="map-static" role="group" aria-label={t('map.germany')}>
          <Drawing laender={laender} areas={model.laender} marks={model.marks} />
        </svg>
        <PlacelessLink count={counts.placeless} />
        <Legend scale={model.scale} folded={false} onMeasure={null} />
      </div>
      <SourceLine />
    </section>
  );
}
