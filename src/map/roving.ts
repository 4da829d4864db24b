import { foldGerman } from '../core/foldGerman';
import type { Key } from '../core/key';
import { mercator } from './camera';
import type { Area, Mark } from './mapFacts';

/** Something on the map that the keyboard can go to. */
export type Stop = { key: Key; name: string; lon: number; lat: number };

/** Those that can be opened, from north to south. */
export function stopsOf(marks: readonly Mark[], areas: readonly Area[]): Stop[] {
  const filled = areas.filter(({ inside }) => inside > 0);
  return [...marks, ...filled].sort((a, b) => b.lat - a.lat || a.lon - b.lon);
}

/** Right and down of each arrow. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest stop where the arrow points, rather straight ahead than to the side. */
function stopBeside(stops: readonly Stop[], from: Stop, arrow: readonly [number, number]) {
  const [fromX, fromY] = mercator(from.lon, from.lat);
  let nearest: Stop | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop.key === from.key) continue;
    const [x, y] = mercator(stop.lon, stop.lat);
    const ahead = (x - fromX) * arrow[0] + (y - fromY) * arrow[1];
    const aside = Math.abs((x - fromX) * arrow[1]) + Math.abs((y - fromY) * arrow[0]);
    if (ahead <= 0) continue;
    // What lies more to the side than ahead is taken only where nothing else is.
    const cost = ahead + 2 * aside + (aside > ahead ? 1 : 0);
    if (cost >= least) continue;
    least = cost;
    nearest = stop;
  }
  return nearest;
}

const clamped = (stops: readonly Stop[], index: number): Stop | undefined =>
  stops[Math.min(Math.max(index, 0), stops.length - 1)];

/** Where a key leads from a stop: arrows by geography, Page keys one by one from north to south so
 *  that none is left out, Home and End to the first and last. Undefined: nowhere. */
export function stopAt(stops: readonly Stop[], from: Stop, key: string): Stop | undefined {
  const arrow = ARROWS[key];
  if (arrow) return stopBeside(stops, from, arrow) ?? from;
  const here = stops.findIndex((stop) => stop.key === from.key);
  if (key === 'PageDown') return clamped(stops, here + 1);
  if (key === 'PageUp') return clamped(stops, here - 1);
  return key === 'Home' ? stops[0] : key === 'End' ? stops.at(-1) : undefined;
}

const WITHOUT_KIND = /^(?:land)?kreis /;

/** The next stop whose name begins with what was typed, also without "Kreis". A letter typed again
 *  and again goes through all that begin with it. */
export function stopNamed(
  stops: readonly Stop[],
  from: Stop | undefined,
  typed: string,
): Stop | undefined {
  const wanted = foldGerman(typed);
  const isRepeated = new Set(wanted).size === 1;
  const beginning = isRepeated ? wanted.slice(0, 1) : wanted;
  const here = stops.findIndex(({ key }) => key === from?.key);
  // A longer beginning may still mean the present one.
  const start = isRepeated ? here + 1 : Math.max(here, 0);
  const begins = ({ name }: Stop): boolean => {
    const folded = foldGerman(name);
    return folded.startsWith(beginning) || folded.replace(WITHOUT_KIND, '').startsWith(beginning);
  };
  return [...stops.slice(start), ...stops.slice(0, start)].find(begins);
}
