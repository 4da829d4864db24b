import type { UnitShapes } from '../core/unitShapes';
import { type Bounds, fromMercator, mercator, type Pixel } from './camera';
import { GERMANY } from './fit';
import { boundsOf, type Grid } from './outlines';

const [LEFT, TOP] = mercator(GERMANY.west, GERMANY.north);
const [RIGHT, BOTTOM] = mercator(GERMANY.east, GERMANY.south);

/** Height of the drawing in steps: coarse, so that the outline costs the document few bytes. */
const HEIGHT = 560;

/** Width by height of Germany on the map; `map.css` has it too. */
export const ASPECT = (RIGHT - LEFT) / (BOTTOM - TOP);

export const STATIC_SIZE = { width: Math.round(HEIGHT * ASPECT), height: HEIGHT };

/** What the map of the prerendered page shows from edge to edge. */
export type StaticFrame = {
  bounds: Bounds;
  grid: Grid;
  /** A place in percent of the drawing. */
  percentOf(lon: number, lat: number): Pixel;
};

/** Germany, or the one Land that a site is limited to, with as much around it as gives it the shape
 *  of Germany's box, for which the styles have room. */
export function staticFrameOf({ features }: UnitShapes): StaticFrame {
  return frameOf(features.length === 1 ? widened(boundsOf(features)) : GERMANY);
}

function widened({ west, south, east, north }: Bounds): Bounds {
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  const height = Math.max(bottom - top, (right - left) / ASPECT);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [w, n] = fromMercator([x - (height * ASPECT) / 2, y - height / 2]);
  const [e, s] = fromMercator([x + (height * ASPECT) / 2, y + height / 2]);
  return { west: w, south: s, east: e, north: n };
}

function frameOf(bounds: Bounds): StaticFrame {
  const [left, top] = mercator(bounds.west, bounds.north);
  const [right, bottom] = mercator(bounds.east, bounds.south);
  const percent = (part: number): number => Math.round(part * 10_000) / 100;
  return {
    bounds,
    grid: { steps: HEIGHT / (bottom - top), origin: [left, top] },
    percentOf(lon, lat) {
      const [x, y] = mercator(lon, lat);
      return [percent((x - left) / (right - left)), percent((y - top) / (bottom - top))];
    },
  };
}
