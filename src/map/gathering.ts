import type { UnitCounts } from '../core/counting/counting';
import { type Key, type Level, pathOf } from '../core/key';
import type { Size } from './camera';

/** How far stories are gathered into totals of a Land or Kreis. `all`: there are so few that each
 *  place has its own symbol at any zoom. */
export type Gathering = 'all' | Level;

/** Room that a symbol wants, in square pixels. */
const ROOM = 4500;
const FEWEST = 24;
const MOST = 150;

/** Symbols that a map of this size can hold. */
export const markBudget = ({ width, height }: Size): number =>
  Math.min(MOST, Math.max(FEWEST, Math.round((width * height) / ROOM)));

const isKreisTotal = (key: Key): boolean => key.length === 5 || key.endsWith('000');

/** The finest level whose symbols, evenly spread, are no more on the screen than the budget allows.
 *  By administration and not by pixels, so that a total is a number that has a name.
 *  @param counts for all dates: the level stays while dates are brushed
 *  @param steps zoom steps nearer than all of Germany */
export function gatheringOf({ units }: UnitCounts, steps: number, budget: number): Gathering {
  let places = 0;
  let kreise = 0;
  for (const [key, { own }] of units) {
    if (own > 0) places += 1;
    if (isKreisTotal(key)) kreise += 1;
  }
  if (places <= budget) return 'all';
  const share = Math.min(1, 4 ** -steps);
  if (places * share <= budget) return 'gemeinde';
  return kreise * share <= budget ? 'kreis' : 'land';
}

/** In a chosen Land its Kreise are shown, in a chosen Kreis its Gemeinden, whatever the zoom. The
 *  other Länder step back: each is one number. */
function levelFor(key: Key, gathering: Gathering, region: readonly Key[]): Level {
  if (gathering === 'all' || gathering === 'gemeinde') return 'gemeinde';
  if (region.some((unit) => unit.length > 2 && key.startsWith(unit.slice(0, 5)))) return 'gemeinde';
  if (region.some((unit) => key.startsWith(unit.slice(0, 2)))) return 'kreis';
  return region.length > 0 ? 'land' : gathering;
}

/** The unit whose symbol counts the stories of a place, and whether that symbol is a total. What is
 *  coarser than the level keeps its own symbol: a Land's own stories lie in none of its Kreise. */
export function gather(
  key: Key,
  gathering: Gathering,
  region: readonly Key[],
): { unit: Key; isTotal: boolean } {
  const level = levelFor(key, gathering, region);
  if (level === 'gemeinde' || (level === 'kreis' && key.length === 2))
    return { unit: key, isTotal: false };
  const path = pathOf(key);
  const unit = (level === 'land' ? path[0] : (path[1] ?? path[0])) as Key;
  return { unit, isTotal: true };
}
