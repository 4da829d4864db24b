import { isKreisfrei, type Key, levelOf } from '../core/key';
import type { UnitShape } from '../core/unitShapes';
import { mercator } from '../map/camera';
import { GERMANY } from '../map/fit';
import { areaPath, type Grid, toGrid } from '../map/outlines';
import { ASPECT } from '../map/staticGrid';
import type { SiteFacts } from './siteFacts';

/** Coarse: it is a small drawing, and a page has few bytes. */
const HEIGHT = 200;
const WIDTH = Math.round(HEIGHT * ASPECT);

const [LEFT, TOP] = mercator(GERMANY.west, GERMANY.north);
const [, BOTTOM] = mercator(GERMANY.east, GERMANY.south);
const GRID: Grid = { steps: HEIGHT / (BOTTOM - TOP), origin: [LEFT, TOP] };

type LocatorProps = { site: SiteFacts; unit: Key; label: string };

/** Where in Germany a place lies: its Land, its Kreis, and of a Gemeinde a dot. */
export function Locator({ site, unit, label }: LocatorProps) {
  const { germany, kreise, places } = site;
  const place = places.get(unit);
  const isTown = levelOf(unit) === 'gemeinde';
  const land = find(germany.features, unit.slice(0, 2));
  const kreis =
    unit.length > 2 && !isKreisfrei(unit) ? find(kreise.features, unit.slice(0, 5)) : undefined;
  const [x, y] = place ? toGrid([place.lon, place.lat], GRID) : [0, 0];
  return (
    <svg
      className="locator"
      viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`}
      role="img"
      aria-label={label}
    >
      <path
        className="locator-germany"
        d={germany.features.map((shape) => pathOf(shape)).join('')}
      />
      {land && (
        <path className={unit.length === 2 ? 'locator-unit' : 'locator-land'} d={pathOf(land)} />
      )}
      {kreis && <path className="locator-unit" d={pathOf(kreis)} />}
      {place && isTown && <circle className="locator-town" cx={x} cy={y} r={5} />}
    </svg>
  );
}

const find = (shapes: readonly UnitShape[], key: string): UnitShape | undefined =>
  shapes.find(({ properties }) => properties.key === key);

const known = new WeakMap<UnitShape, string>();

function pathOf(shape: UnitShape): string {
  const path = known.get(shape) ?? areaPath(shape.geometry, GRID);
  known.set(shape, path);
  return path;
}
