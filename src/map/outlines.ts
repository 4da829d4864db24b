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

/** Points of a line without those that fall on the one before. */
function withoutRepeats(points: readonly Pixel[]): Pixel[] {
  return points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  );
}

/** An SVG path in whole numbers; steps are relative, which keeps it short. */
function linePath(line: readonly Pixel[], closed: boolean): string {
  const points = withoutRepeats(line);
  const [first] = points;
  if (!first || points.length < 2) return '';
  const steps = points.slice(1, closed ? -1 : undefined).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] as Pixel;
    return `${x - beforeX} ${y - beforeY}`;
  });
  const path = `M${first[0]} ${first[1]}l${steps.join(' ')}${closed ? 'z' : ''}`;
  return path.replaceAll(' -', '-');
}

/** Rings that shrink to nothing on a coarse grid are left out. */
export function areaPath(geometry: Polygon | MultiPolygon, grid: Grid): string {
  return ringsOf(geometry)
    .map((ring) => ring.map((position) => toGrid(position, grid)))
    .filter((ring) => withoutRepeats(ring).length > 3)
    .map((ring) => linePath(ring, true))
    .join('');
}

export const linesPath = (lines: readonly Position[][], grid: Grid): string =>
  lines
    .map((line) =>
      linePath(
        line.map((position) => toGrid(position, grid)),
        false,
      ),
    )
    .join('');

export const boundsByKey = (shapes: UnitShapes | null): readonly (readonly [string, Bounds])[] =>
  shapes?.features.map((shape) => [shape.properties.key, boundsOf([shape])] as const) ?? [];

export function boundsOf(shapes: readonly Pick<UnitShape, 'geometry'>[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const { geometry } of shapes) {
    for (const [lon = 0, lat = 0] of ringsOf(geometry).flat()) {
      bounds.west = Math.min(bounds.west, lon);
      bounds.east = Math.max(bounds.east, lon);
      bounds.south = Math.min(bounds.south, lat);
      bounds.north = Math.max(bounds.north, lat);
    }
  }
  return bounds;
}
