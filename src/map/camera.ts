import type { Camera } from '../core/view';

/** Width and height in CSS pixels. */
export type Size = { width: number; height: number };

/** A point on the screen, in CSS pixels from the map's top left corner. */
export type Pixel = readonly [x: number, y: number];

export type Padding = { top: number; right: number; bottom: number; left: number };

/** Degrees WGS 84. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** MapLibre's world is one square of this many pixels at zoom 0. */
const WORLD = 512;

/** Degrees to Web Mercator, the world from 0 to 1, y downwards. */
export function mercator(lon: number, lat: number): Pixel {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Web Mercator, 0 to 1, to degrees: [longitude, latitude]. */
export function fromMercator([x, y]: Pixel): Pixel {
  const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Pixels per whole world. */
export const worldPixels = (zoom: number): number => WORLD * 2 ** zoom;

/** Where a place stands on a map of this size. */
export function project(lon: number, lat: number, camera: Camera, size: Size): Pixel {
  const [x, y] = mercator(lon, lat);
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  const world = worldPixels(camera.zoom);
  return [(x - centreX) * world + size.width / 2, (y - centreY) * world + size.height / 2];
}

/** The place under a point of the screen: [longitude, latitude]. */
export function unproject([x, y]: Pixel, camera: Camera, size: Size): Pixel {
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  const world = worldPixels(camera.zoom);
  return fromMercator([
    centreX + (x - size.width / 2) / world,
    centreY + (y - size.height / 2) / world,
  ]);
}

/** What can be seen of the world, and `margin` pixels more on each side. */
export function viewOf(camera: Camera, size: Size, margin: number): Bounds {
  const [west, north] = unproject([-margin, -margin], camera, size);
  const [east, south] = unproject([size.width + margin, size.height + margin], camera, size);
  return { west, south, east, north };
}

export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;

export const isInBounds = (lon: number, lat: number, bounds: Bounds): boolean =>
  lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north;

/** The camera that shows the bounds as large as the space inside the padding allows. */
export function fitBounds(
  bounds: Bounds,
  size: Size,
  padding: Padding,
  maxZoom = Number.POSITIVE_INFINITY,
): Camera {
  const [left, top] = mercator(bounds.west, bounds.north);
  const [right, bottom] = mercator(bounds.east, bounds.south);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.min(maxZoom, Math.log2(scale / WORLD));
  const world = worldPixels(zoom);
  const [lng, lat] = fromMercator([
    (left + right) / 2 - (padding.left - padding.right) / 2 / world,
    (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / world,
  ]);
  return { zoom, lat, lng };
}

/** Part of the way between two cameras: the zoom evenly, the centre straight on the map. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const [fromX, fromY] = mercator(from.lng, from.lat);
  const [toX, toY] = mercator(to.lng, to.lat);
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  // The centre keeps pace with the scale, so that the aim does not swing out of view.
  const grown = 2 ** (to.zoom - from.zoom);
  const way = Math.abs(grown - 1) < 1e-6 ? part : (1 - grown ** -part) / (1 - 1 / grown);
  const [lng, lat] = fromMercator([fromX + (toX - fromX) * way, fromY + (toY - fromY) * way]);
  return { zoom, lat, lng };
}

/** Less than a pixel apart, so that a camera that went through the address is still the same. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const world = worldPixels(a.zoom);
  const [aX, aY] = mercator(a.lng, a.lat);
  const [bX, bY] = mercator(b.lng, b.lat);
  return (
    Math.abs(a.zoom - b.zoom) < 0.006 &&
    Math.abs(aX - bX) * world < 1.5 &&
    Math.abs(aY - bY) * world < 1.5
  );
}
