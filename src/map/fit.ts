import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import type { Camera } from '../core/view';
import { type Bounds, fitBounds, type Padding, project, type Size } from './camera';
import { boundsOf } from './outlines';

/** All of Germany with its islands; held against the boundaries by a test. */
export const GERMANY: Bounds = { west: 5.866, south: 47.27, east: 15.042, north: 55.059 };

const WIDE = 600;

/** Lower than this, legend and buttons would reach what lies in the upper corners. */
const LOW = 340;

/** Beside Germany there is room for the legend, and for the sources on the paper. */
export function isRoomy({ width, height }: Size): boolean {
  const ratio = width / height;
  const isWide = (width >= 900 && ratio >= 29 / 20) || (width >= 700 && ratio >= 7 / 4);
  return isWide && height >= LOW;
}

/** Room that is left between Germany and the edges. A map that is higher than Germany is wide keeps
 *  its upper and lower corners for what lies over it. The same numbers are in `map.css`, where they
 *  place the map of the prerendered page. */
export function fitPadding({ width, height }: Size): Padding {
  const isUpright = width < height;
  if (width >= WIDE) {
    return isUpright
      ? { top: 72, right: 20, bottom: 72, left: 20 }
      : { top: 16, right: 20, bottom: 20, left: 20 };
  }
  return isUpright
    ? { top: 56, right: 10, bottom: 52, left: 10 }
    : { top: 26, right: 10, bottom: 8, left: 10 };
}

/** Further off than this Germany is but a spot, unless the map itself is so small. */
const MIN_ZOOM = 3.5;
export const MAX_ZOOM = 12;
/** Nearer than this a single Kreis would lose its surroundings. */
const MAX_FIT_ZOOM = 8.5;

const around = ({ lon, lat }: Place, degrees: number): Bounds => ({
  west: lon - degrees,
  east: lon + degrees,
  south: lat - degrees * 0.6,
  north: lat + degrees * 0.6,
});

const shapeOf = (shapes: UnitShapes | null, key: string): UnitShape | undefined =>
  shapes?.features.find(({ properties }) => properties.key === key);

export type Ground = {
  laender: UnitShapes;
  kreise: UnitShapes | null;
  places: ReadonlyMap<Key, Place>;
};

/** Of a Land or Kreis its outline; of a Gemeinde its Kreis, so that one sees where it lies. */
function boundsOfUnit(key: Key, { laender, kreise, places }: Ground): Bounds | null {
  const isLand = key.length === 2 || key === '02000000' || key === '11000000';
  const shape = isLand ? shapeOf(laender, key.slice(0, 2)) : shapeOf(kreise, key.slice(0, 5));
  if (shape) return boundsOf([shape]);
  const place = places.get(key);
  if (place) return around(place, 0.5);
  const land = shapeOf(laender, key.slice(0, 2));
  return land ? boundsOf([land]) : null;
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});

const ROOM = 16;
/** The legend in the lower left corner, with its distance from the edges. */
const legendRoom = ({ width }: Size) => ({ width: width < 900 ? 224 : 264, height: 160 });

/** Ways to leave room for what lies over the map: on all sides for what is in the corners, and
 *  beside or above the legend. */
function regionPaddings(size: Size): Padding[] {
  // On a low and wide map the lower corners are far off.
  if (size.width >= WIDE && size.height < LOW)
    return [{ top: 48, right: 56, bottom: 16, left: 56 }];
  if (!isRoomy(size)) return [{ top: 52, right: 56, bottom: 52, left: 16 }];
  const usual = { top: 60, right: 60, bottom: 60, left: 24 };
  const { width, height } = legendRoom(size);
  return [usual, { ...usual, left: width + ROOM }, { ...usual, bottom: height + ROOM }];
}

function meetsLegend(bounds: Bounds, camera: Camera, size: Size): boolean {
  if (!isRoomy(size)) return false;
  const { width, height } = legendRoom(size);
  const [left, bottom] = project(bounds.west, bounds.south, camera, size);
  return left < width && bottom > size.height - height;
}

/** The nearest view of the bounds on which the legend covers nothing of them. */
function fitRegion(bounds: Bounds, size: Size): Camera {
  const fits = regionPaddings(size).map((it) => fitBounds(bounds, size, it, MAX_FIT_ZOOM));
  const clear = fits.filter((camera) => !meetsLegend(bounds, camera, size));
  const byZoom = (clear.length > 0 ? clear : fits).sort((a, b) => b.zoom - a.zoom);
  return byZoom[0] as Camera;
}

/** All of Germany. */
export const startCamera = (size: Size): Camera => fitBounds(GERMANY, size, fitPadding(size));

/** The camera for a choice of regions; none means Germany. */
export function cameraFor(region: readonly Key[], ground: Ground, size: Size): Camera {
  const bounds = region
    .map((key) => boundsOfUnit(key, ground))
    .filter((it) => it !== null)
    .reduce<Bounds | null>((all, it) => (all ? union(all, it) : it), null);
  return bounds ? fitRegion(bounds, size) : startCamera(size);
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** A camera from an address may look anywhere; the map stays about Germany, and never further off
 *  than all of Germany in a small map. */
export const clampCamera = ({ zoom, lat, lng }: Camera, size: Size): Camera => ({
  zoom: clamp(zoom, Math.min(MIN_ZOOM, startCamera(size).zoom), MAX_ZOOM),
  lat: clamp(lat, GERMANY.south - 1, GERMANY.north + 1),
  lng: clamp(lng, GERMANY.west - 1, GERMANY.east + 1),
});
