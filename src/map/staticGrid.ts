import { mercator, type Pixel } from './camera';
import { GERMANY } from './fit';
import type { Grid } from './outlines';

const [LEFT, TOP] = mercator(GERMANY.west, GERMANY.north);
const [RIGHT, BOTTOM] = mercator(GERMANY.east, GERMANY.south);

/** Height of the drawing in steps: coarse, so that the outline costs the document few bytes. */
const HEIGHT = 560;

/** Germany from edge to edge, for the map of the prerendered page. */
export const STATIC_GRID: Grid = { steps: HEIGHT / (BOTTOM - TOP), origin: [LEFT, TOP] };

/** Width by height of Germany on the map; `map.css` has it too. */
export const ASPECT = (RIGHT - LEFT) / (BOTTOM - TOP);

export const STATIC_SIZE = { width: Math.round(HEIGHT * ASPECT), height: HEIGHT };

/** A place in percent of the drawing. */
export function percentOf(lon: number, lat: number): Pixel {
  const [x, y] = mercator(lon, lat);
  const percent = (part: number): number => Math.round(part * 10_000) / 100;
  return [percent((x - LEFT) / (RIGHT - LEFT)), percent((y - TOP) / (BOTTOM - TOP))];
}
