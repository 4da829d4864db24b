import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Key } from '../core/key';
import type { GemeindeShapes, UnitShape, UnitShapes } from '../core/unitShapes';
import { bordersOf } from './borders';
import { mercator, type Size, worldPixels } from './camera';
import { GemeindeBorders, GemeindeEmphasis } from './GemeindeLines';
import { HatchPatterns } from './HatchPatterns';
import { type Area, isOutlined, isStrong, type MapModel } from './mapFacts';
import type { MovingCamera } from './movingCamera';
import { FINE_GRID, fineAreaPath, linesPath } from './outlines';
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

type Outline = UnitShape['geometry'];
type Outlines = ReadonlyMap<string, Outline>;

const outlinesOf = (shapes: UnitShapes | null): Outlines =>
  new Map(shapes?.features.map(({ properties, geometry }) => [properties.key, geometry]));

const pathOf = (outline: Outline | undefined): string => (outline ? fineAreaPath(outline) : '');

type AreaPathProps = { outline: Outline | undefined; unit: Key; look: string };

/** Each writes its own outline, so that a map that comes in slices is not held up by all of them. */
const AreaPath = memo(function AreaPath({ outline, unit, look }: AreaPathProps) {
  return <path className={look} d={pathOf(outline)} data-area={unit} />;
});

const lookOf = ({ fill, faded }: Area): string =>
  `map-area tint-${fill}${faded ? ' is-faded' : ''}`;

type AreasProps = { areas: readonly Area[]; outlines: Outlines };

const AreaPaths = memo(function AreaPaths({ areas, outlines }: AreasProps) {
  return areas.map((area) => (
    <AreaPath
      key={area.shape}
      outline={outlines.get(area.shape)}
      unit={area.key}
      look={lookOf(area)}
    />
  ));
});

/** Around and between the Länder, each line once. */
const LandBorders = memo(function LandBorders({ laender }: { laender: UnitShapes }) {
  const lines = useMemo(() => {
    const { inner, outer } = bordersOf(laender.features);
    return { inner: linesPath(inner, FINE_GRID), outer: linesPath(outer, FINE_GRID) };
  }, [laender]);
  return (
    <>
      <path className="map-border map-border--land" d={lines.inner} />
      <path className="map-border map-border--outer" d={lines.outer} />
    </>
  );
});

const landOf = ({ properties }: UnitShape): string => properties.key.slice(0, 2);

/** Land by Land, in slices as well: along the border of a Land its own line lies over them. */
const KreisBorders = memo(function KreisBorders({ kreise }: { kreise: UnitShapes }) {
  const laender = new Set(kreise.features.map(landOf));
  return [...laender].map((land) => <KreisLines key={land} kreise={kreise} land={land} />);
});

const KreisLines = memo(function KreisLines(props: { kreise: UnitShapes; land: string }) {
  const { kreise, land } = props;
  const path = useMemo(() => {
    const inside = kreise.features.filter((shape) => landOf(shape) === land);
    return linesPath(bordersOf(inside).inner, FINE_GRID);
  }, [kreise, land]);
  return <path className="map-border map-border--kreis" d={path} />;
});

/** Areas that have no class, and why. */
function Hatches({ areas, outlines }: AreasProps) {
  return areas
    .filter(({ fill }) => fill === 'few' || fill === 'noData')
    .map(({ shape, fill, faded }) => (
      <path
        key={shape}
        className={faded ? 'map-hatch is-faded' : 'map-hatch'}
        fill={`url(#map-hatch-${fill})`}
        d={pathOf(outlines.get(shape))}
      />
    ));
}

/** The outlines of what is chosen or hovered, over all borders. */
function Emphasis({ areas, outlines, hovered }: AreasProps & { hovered: ReadonlySet<Key> }) {
  return areas
    .filter((area) => isOutlined(area, hovered))
    .map((area) => (
      <path
        key={area.shape}
        className={`map-outline${isStrong(area, hovered) ? ' is-strong' : ''}${area.faded ? ' is-faded' : ''}`}
        d={pathOf(outlines.get(area.shape))}
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
  const landOutlines = useMemo(() => outlinesOf(laender), [laender]);
  const kreisOutlines = useMemo(() => outlinesOf(kreise), [kreise]);
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
        <AreaPaths areas={model.laender} outlines={landOutlines} />
        <Hatches areas={model.laender} outlines={landOutlines} />
        <AreaPaths areas={model.kreise} outlines={kreisOutlines} />
        <Hatches areas={model.kreise} outlines={kreisOutlines} />
        <GemeindeBorders gemeinden={gemeinden} />
        {kreise && <KreisBorders kreise={kreise} />}
        <LandBorders laender={laender} />
        <Emphasis areas={model.laender} outlines={landOutlines} hovered={hovered} />
        <Emphasis areas={model.kreise} outlines={kreisOutlines} hovered={hovered} />
        <GemeindeEmphasis gemeinden={gemeinden} region={region} />
        <SvgDots marks={model.marks} />
      </g>
    </svg>
  );
});
