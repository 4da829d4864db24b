import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import { type Bounds, isInBounds, type Pixel, project, type Size, unproject } from './camera';
import type { Mark } from './mapFacts';
import { AT_ITS_PLACE, halfOf, type NameSpot, type Stand } from './placedMarks';

export type Screen = {
  marks: readonly Mark[];
  stands: ReadonlyMap<Key, Stand>;
  camera: Camera;
  size: Size;
};

/** Reach of a pointer around a symbol, in pixels. */
export const MOUSE_REACH = 3;
export const FINGER_REACH = 12;

/** How far a point is outside a symbol; 0 or less is inside. */
function distanceTo(mark: Mark, [x, y]: Pixel): number {
  const [halfWidth, halfHeight] = halfOf(mark);
  if (mark.kind !== 'badge') return Math.hypot(x, y) - halfWidth;
  return Math.max(Math.abs(x) - halfWidth, Math.abs(y) - halfHeight);
}

const isOnName = (name: NameSpot | null, [x, y]: Pixel): boolean =>
  name !== null &&
  x >= name.left &&
  x <= name.left + name.width &&
  y >= name.top &&
  y <= name.top + name.height;

/** No name and no badge stands further from its place, in pixels. */
const FAR = 260;

function boundsAbout([x, y]: Pixel, { camera, size }: Screen): Bounds {
  const [west, north] = unproject([x - FAR, y - FAR], camera, size);
  const [east, south] = unproject([x + FAR, y + FAR], camera, size);
  return { west, south, east, north };
}

/** Pixels by which a symbol is further off than the nearest one and still may be meant. */
const DOUBT = 10;

const toMark = ({ mark }: { mark: Mark }): Mark => mark;

/** Symbols within reach of a point, the nearest first; else the one whose name is there. The same
 *  for both renderers. */
export function marksAt([x, y]: Pixel, reach: number, screen: Screen): Mark[] {
  const near: { mark: Mark; distance: number }[] = [];
  let named: Mark | undefined;
  const about = boundsAbout([x, y], screen);
  for (const mark of screen.marks) {
    if (!isInBounds(mark.lon, mark.lat, about)) continue;
    const [placeX, placeY] = project(mark.lon, mark.lat, screen.camera, screen.size);
    const { offset, name } = screen.stands.get(mark.key) ?? AT_ITS_PLACE;
    const fromPlace: Pixel = [x - placeX, y - placeY];
    const distance = distanceTo(mark, [fromPlace[0] - offset[0], fromPlace[1] - offset[1]]);
    if (distance <= reach) near.push({ mark, distance });
    else if (isOnName(name, fromPlace)) named ??= mark;
  }
  near.sort((a, b) => a.distance - b.distance);
  const [nearest] = near;
  if (nearest) return near.filter((it) => it.distance - nearest.distance < DOUBT).map(toMark);
  return named ? [named] : [];
}
