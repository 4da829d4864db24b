import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Key } from '../core/key';
import type { GemeindeShapes, UnitShapes } from '../core/unitShapes';
import { bordersOf } from './borders';
import { mercator, type Size, worldPixels } from './camera';
import { GemeindeBorders, GemeindeEmphasis } from './GemeindeLines';
import { HatchPatterns } from './HatchPatterns';
import { type Area, isOutlined, isStrong, type MapModel } from './mapFacts';
import type { MovingCamera } from './movingCamera';
import { areaPath, FINE_GRID, linesPath } from './outlines';
import { SvgDots } from './SvgDots';

type SvgMapProps = {
  laender: UnitShapes;
  kreise: UnitShapes | null;
  /** None while the map is too far away for them. */
  gemeinden: readonly GemeindeShapes[];
  region: readonly Key[];
  model: MapModel;
  moving: MovingCamera;
  size: Size;
  /** Areas under pointer or focus, here or elsewhere. */
  hovered: ReadonlySet<Key>;
};

const pathsOf = (shapes: UnitShapes | null): ReadonlyMap<string, string> =>
  new Map(
    shapes?.features.map(({ properties, geometry }) => [
      properties.key,
      areaPath(geometry, FINE_GRID),
    ]),
  );

type AreaPathProps = { path: string; unit: Key; look: string };

const AreaPath = memo(function AreaPath({ path, unit, look }: AreaPathProps) {
  return <path className={look} d={path} data-area={unit} />;
});

const lookOf = ({ fill, faded }: Area): string =>
  `map-area tint-${fill}${faded ? ' is-faded' : ''}`;

type AreaPathsProps = { areas: readonly Area[]; paths: ReadonlyMap<string, string> };

const AreaPaths = memo(function AreaPaths({ areas, paths }: AreaPathsProps) {
  return areas.map((area) => (
    <AreaPath
      key={area.shape}
      path={paths.get(area.shape) ?? ''}
      unit={area.key}
      look={lookOf(area)}
    />
  ));
});

type BordersProps = { laender: UnitShapes; kreise: UnitShapes | null };

/** Lines that never change: those of the Kreise and of the Länder, each drawn once. */
const Borders = memo(function Borders({ laender, kreise }: BordersProps) {
  const lines = useMemo(() => {
    const { inner, outer } = bordersOf(laender.features);
    return { inner: linesPath(inner, FINE_GRID), outer: linesPath(outer, FINE_GRID) };
  }, [laender]);
  const between = useMemo(
    () => (kreise ? linesPath(bordersOf(kreise.features).inner, FINE_GRID) : ''),
    [kreise],
  );
  return (
    <>
      <path className="map-border map-border--kreis" d={between} />
      <path className="map-border map-border--land" d={lines.inner} />
      <path className="map-border map-border--outer" d={lines.outer} />
    </>
  );
});

/** Areas that have no class, and why. */
function Hatches({ areas, paths }: AreaPathsProps) {
  return areas
    .filter(({ fill }) => fill === 'few' || fill === 'noData')
    .map(({ shape, fill, faded }) => (
      <path
        key={shape}
        className={faded ? 'map-hatch is-faded' : 'map-hatch'}
        fill={`url(#map-hatch-${fill})`}
        d={paths.get(shape) ?? ''}
      />
    ));
}

/** The outlines of what is chosen or hovered, over all borders. */
function Emphasis({ areas, paths, hovered }: AreaPathsProps & { hovered: ReadonlySet<Key> }) {
  return areas
    .filter((area) => isOutlined(area, hovered))
    .map((area) => (
      <path
        key={area.shape}
        className={`map-outline${isStrong(area, hovered) ? ' is-strong' : ''}${area.faded ? ' is-faded' : ''}`}
        d={paths.get(area.shape) ?? ''}
      />
    ));
}

/** From the grid of the paths to the screen. */
function transformFor(moving: MovingCamera, size: Size): string {
  const { zoom, lat, lng } = moving.now();
  const world = worldPixels(zoom);
  const [x, y] = mercator(lng, lat);
  const [originX, originY] = FINE_GRID.origin;
  const left = (originX - x) * world + size.width / 2;
  const top = (originY - y) * world + size.height / 2;
  return `matrix(${world / FINE_GRID.steps} 0 0 ${world / FINE_GRID.steps} ${left} ${top})`;
}

const stepsPerPixel = (moving: MovingCamera): number =>
  FINE_GRID.steps / worldPixels(moving.now().zoom);

/** The map without WebGL: paths are written once, and the camera only moves the group. */
export const SvgMap = memo(function SvgMap(props: SvgMapProps) {
  const { laender, kreise, gemeinden, region, model, moving, size, hovered } = props;
  const group = useRef<SVGGElement>(null);
  const patterns = useRef<SVGDefsElement>(null);
  const landPaths = useMemo(() => pathsOf(laender), [laender]);
  const kreisPaths = useMemo(() => pathsOf(kreise), [kreise]);
  useLayoutEffect(() => {
    const place = () => {
      group.current?.setAttribute('transform', transformFor(moving, size));
      for (const pattern of patterns.current?.children ?? []) {
        pattern.setAttribute('patternTransform', `scale(${stepsPerPixel(moving)})`);
      }
    };
    place();
    return moving.follow(place);
  }, [moving, size]);
  return (
    <svg className="map-svg" aria-hidden="true" focusable="false">
      <HatchPatterns ref={patterns} />
      <g ref={group}>
        <AreaPaths areas={model.laender} paths={landPaths} />
        <Hatches areas={model.laender} paths={landPaths} />
        <AreaPaths areas={model.kreise} paths={kreisPaths} />
        <Hatches areas={model.kreise} paths={kreisPaths} />
        <GemeindeBorders gemeinden={gemeinden} />
        <Borders laender={laender} kreise={kreise} />
        <Emphasis areas={model.laender} paths={landPaths} hovered={hovered} />
        <Emphasis areas={model.kreise} paths={kreisPaths} hovered={hovered} />
        <GemeindeEmphasis gemeinden={gemeinden} region={region} />
        <SvgDots marks={model.marks} />
      </g>
    </svg>
  );
});
