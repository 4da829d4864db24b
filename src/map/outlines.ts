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

export function toGrid([lon = 0, lat = 0]: Position, { steps, origin }: Grid): Pixel {
  const [x, y] = mercator(lon, lat);
  return [Math.round((x - origin[0]) * steps), Math.round((y - origin[1]) * steps)];
}

export const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** An SVG path in whole numbers; steps are relative, which keeps it short. Points that fall on the one
 *  before are left out, and so is a line that shrinks to nothing. In one pass, without lists of points:
 *  a phone writes hundreds of outlines before it has its map. */
function linePath(line: readonly Position[], grid: Grid, closed: boolean): string {
  let path = '';
  let step = '';
  let points = 0;
  let [x, y] = [0, 0];
  for (const position of line) {
    const [nextX, nextY] = toGrid(position, grid);
    if (points > 0 && nextX === x && nextY === y) continue;
    // One late, because the step back to the beginning is not written.
    path += step;
    step =
      points === 0 ? `M${nextX} ${nextY}` : `${points === 1 ? 'l' : ' '}${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
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

export const linesPath = (lines: readonly Position[][], grid: Grid): string =>
  lines.map((line) => linePath(line, grid, false)).join('');

export const boundsByKey = (shapes: UnitShapes | null): readonly (readonly [string, Bounds])[] =>
  shapes?.features.map((shape) => [shape.properties.key, boundsOf([shape])] as const) ?? [];

export function boundsOf(shapes: readonly Pick<UnitShape, 'geometry'>[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const { geometry } of shapes) {
    for (const ring of ringsOf(geometry)) {
      for (const [lon = 0, lat = 0] of ring) {
        bounds.west = Math.min(bounds.west, lon);
        bounds.east = Math.max(bounds.east, lon);
        bounds.south = Math.min(bounds.south, lat);
        bounds.north = Math.max(bounds.north, lat);
      }
    }
  }
  return bounds;
}
