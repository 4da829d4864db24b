import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import { useWords } from '../ui/words';
import { bordersOf } from './borders';
import type { Size } from './camera';
import { gatheringOf, markBudget } from './gathering';
import { LabelExamples } from './LabelExamples';
import { Legend } from './Legend';
import { type Area, type MapModel, PLACE_SYMBOLS } from './mapFacts';
import { mapModelOf } from './mapModel';
import { areaPath, linesPath } from './outlines';
import { PlacelessLink } from './PlacelessBox';
import { SourceLine } from './SourceLine';
import { StaticSymbols } from './StaticSymbols';
import { spokenName } from './spokenName';
import { STATIC_SIZE, type StaticFrame, staticFrameOf } from './staticGrid';
import { SHEETS } from './staticSheet';

type StaticMapProps = {
  laender: UnitShapes;
  counts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
  /** Address of the page of a Land; null: it has none. */
  pageOf(land: Key): string | null;
};

type LandLinkProps = { area: Area; path: string; pageOf: StaticMapProps['pageOf'] };

const LandLink = ({ area, path, pageOf }: LandLinkProps) => {
  const name = spokenName(useWords(), area);
  return (
    <a href={pageOf(area.key) ?? `?region=${area.key}`} aria-label={name}>
      <path className={`map-area tint-${area.fill}`} d={path}>
        <title>{name}</title>
      </path>
    </a>
  );
};

type OutlinesProps = Pick<StaticMapProps, 'laender' | 'pageOf'> & {
  frame: StaticFrame;
  model: MapModel;
};

const Outlines = ({ laender, frame: { grid }, model, pageOf }: OutlinesProps) => {
  const { inner, outer } = bordersOf(laender.features);
  return (
    <svg
      className="map-static__outlines"
      viewBox={`0 0 ${STATIC_SIZE.width} ${STATIC_SIZE.height}`}
      preserveAspectRatio="none"
    >
      {laender.features.map(({ geometry }, index) => {
        const area = model.laender[index];
        return (
          area && (
            <LandLink key={area.key} area={area} path={areaPath(geometry, grid)} pageOf={pageOf} />
          )
        );
      })}
      <path className="map-border map-border--land" d={linesPath(inner, grid)} />
      <path className="map-border map-border--outer" d={linesPath(outer, grid)} />
    </svg>
  );
};

function Crumb({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <nav className="map-breadcrumb map-card" aria-label={t('map.breadcrumb')}>
      <ol>
        <li>
          <a href="?" aria-current="location">
            {name}
          </a>
        </li>
      </ol>
    </nav>
  );
}

/** The map in the document itself: outlines, counts and links that work without any script, in the
 *  place where the live map shows them. Without style attributes, which the page's policy refuses. */
export function StaticMap({ laender, counts, places, pageOf }: StaticMapProps) {
  const { t } = useWords();
  const facts = {
    laender,
    kreise: null,
    counts,
    scaleCounts: counts,
    places,
    region: [],
    placeless: false,
    openPlaces: [],
    measure: 'count',
  } as const;
  const modelFor = (size: Size): MapModel =>
    mapModelOf({ ...facts, gathering: gatheringOf(counts, 0, markBudget(size)) });
  const frame = staticFrameOf(laender);
  // A site of one Land has no other.
  const [only, ...others] = laender.features;
  const name = only && others.length === 0 ? only.properties.name : t('map.germany');
  const [large, small] = [modelFor(SHEETS.large), modelFor(SHEETS.small)];
  return (
    <section className="map-panel" aria-label={t('app.map')}>
      <div className="map-stage">
        <LabelExamples />
        <Crumb name={name} />
        <svg className="map-static" role="group" aria-label={name}>
          <Outlines laender={laender} frame={frame} model={large} pageOf={pageOf} />
          <StaticSymbols laender={laender} frame={frame} model={large} sheet="large" />
          <StaticSymbols laender={laender} frame={frame} model={small} sheet="small" />
        </svg>
        <PlacelessLink count={counts.placeless} />
        <Legend scale={large.scale} kinds={PLACE_SYMBOLS} folded={false} onMeasure={null} />
      </div>
      <SourceLine />
    </section>
  );
}
