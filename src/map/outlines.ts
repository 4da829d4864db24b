import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import { type Bounds, mercator, type Pixel } from './camera';

/** A grid of whole numbers laid over Web Mercator, in which outlines are written. */
export type Grid = {
  /** Steps per world. */
  steps: number;
  /** Web Mercator, 0 to 1, of the point 0, 0. */
  origin: Pixel;
};

/** Fine enough for zoom 12: a step is half a pixel there. Its origin lies north-west of Germany, so
 *  that the numbers stay small and exact. */
export const FINE_GRID: Grid = { steps: 2 ** 22, origin: mercator(5.5, 55.3) };

export function toGrid(position: Position, { steps, origin }: Grid): Pixel {
  const point = mercator(position[0] ?? 0, position[1] ?? 0);
  return [Math.round((point[0] - origin[0]) * steps), Math.round((point[1] - origin[1]) * steps)];
}

export const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** An SVG path in whole numbers; steps are relative, which keeps it short. Points that fall on the one
 *  before are left out, and so is a line that shrinks to nothing. In one pass, without lists of points
 *  or points taken apart: a phone writes hundreds of outlines before it has its map, with code that
 *  never gets warm. */
function linePath(line: readonly Position[], grid: Grid, closed: boolean): string {
  let path = '';
  let step = '';
  let points = 0;
  let x = 0;
  let y = 0;
  for (const position of line) {
    const next = toGrid(position, grid);
    const nextX = next[0];
    const nextY = next[1];
    if (points > 0 && nextX === x && nextY === y) continue;
    // One late, because the step back to the beginning is not written.
    path += step;
    step =
      points === 0 ? `M${nextX} ${nextY}` : `${points === 1 ? 'l' : ' '}${nextX - x} ${nextY - y}`;
    x = nextX;
    y = nextY;
    points += 1;
  }
  if (points < (closed ? 4 : 2)) return '';
  return (path + (closed ? 'z' : step)).replaceAll(' -', '-');
}

/** Rings that shrink to nothing on a coarse grid are left out. */
export const areaPath = (geometry: Polygon | MultiPolygon, grid: Grid): string =>
  ringsOf(geometry)
    .map((ring) => linePath(ring, grid, true))
    .join('');

const known = new WeakMap<object, string>();

/** The same on the fine grid, written once for each outline. */
export function fineAreaPath(geometry: Polygon | MultiPolygon): string {
  const path = known.get(geometry) ?? areaPath(geometry, FINE_GRID);
  known.set(geometry, path);
  return path;
}

export const linesPath = (lines: readonly Position[][], grid: Grid): string =>
  lines.map((line) => linePath(line, grid, false)).join('');

export const boundsByKey = (shapes: UnitShapes | null): readonly (readonly [string, Bounds])[] =>
  shapes?.features.map((shape) => [shape.properties.key, boundsOf([shape])] as const) ?? [];

export function boundsOf(shapes: readonly Pick<UnitShape, 'geometry'>[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of shapes) {
    for (const ring of ringsOf(geometry)) {
      for (const [lon = 0, lat = 0] of ring) {
        if (lon < west) west = lon;
        if (lon > east) east = lon;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
    }
  }
  return { west, south, east, north };
}
