import polylabel from 'polylabel';
import { type Area, type Polygon, type Position, polygonsOf, signedArea } from './ring.ts';

const earthRadius = 6378137;

/** Web Mercator metres, because the label has to sit well on that map. */
const toMercator = ([lon, lat]: Position): Position => [
  (earthRadius * lon * Math.PI) / 180,
  earthRadius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

const fromMercator = ([x, y]: Position): Position => [
  (x / earthRadius) * (180 / Math.PI),
  (Math.atan(Math.exp(y / earthRadius)) * 2 - Math.PI / 2) * (180 / Math.PI),
];

const round4 = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Where a badge has most room: the pole of inaccessibility of the largest polygon with its holes, so that
 *  Brandenburg's is not in Berlin. `precision` in metres; degrees with four decimals. */
export function labelPoint(area: Area, precision = 100): Position {
  const projected = polygonsOf(area).map(
    (polygon): Polygon => polygon.map((ring) => ring.map(toMercator)),
  );
  const size = ([outer]: Polygon): number => Math.abs(signedArea(outer ?? []));
  const largest = projected.reduce((a, b) => (size(b) > size(a) ? b : a));
  const [x, y] = polylabel(largest, precision) as Position;
  const [lon, lat] = fromMercator([x, y]);
  return [round4(lon), round4(lat)];
}
