const SINGLE = 6;
const LARGEST = 19;
/** Of a map on which each dot can be told from its neighbours, and of a crowded one. */
const SMALLEST = { few: 3, many: 1.75 };
const CROWD = 600;

/** How the dots of a map are drawn; it depends on all stories in time, so that dots do not change
 *  their size while dates are brushed. */
export type DotScale = {
  /** Dots of the map. */
  count: number;
  /** Stories of the greatest. */
  greatest: number;
};

/** Radius in pixels. The area grows with the stories, at a rate that keeps the greatest dot of the
 *  map within bounds; even the smallest can be seen and hit. */
export function dotRadius(stories: number, { count, greatest }: DotScale): number {
  const perStory = Math.min(SINGLE ** 2, LARGEST ** 2 / greatest);
  const least = count > CROWD ? SMALLEST.many : SMALLEST.few;
  return Math.max(least, Math.round(Math.sqrt(perStory * stories) * 2) / 2);
}

/** Länder are larger than Kreise. */
const LARGEST_TOTAL = { land: 30, kreis: 26 };
/** Of a digit or point in a total, and on both sides of the number. */
const LETTER = 6.6;
const RIM = 5;

/** Of totals, where each has its number and where only those have that are large enough. */
const LEAST_TOTAL = { few: 11, many: 12 };
/** More Kreise than this would cover their Land, were each total as large as its number. */
const MANY_TOTALS = 40;

/** How the totals of a map are drawn; like a `DotScale` it stays while dates are brushed. */
export type TotalScale = {
  /** Totals of Kreise in a chosen Land; 0 if none is chosen, for then they come with the room that
   *  they need. */
  count: number;
  /** The greatest total of Länder and of Kreise. */
  greatest: Readonly<Record<keyof typeof LARGEST_TOTAL, number>>;
};

function roomForNumber(stories: number): number {
  const digits = String(stories).length;
  const letters = digits + Math.floor((digits - 1) / 3);
  return (letters * LETTER) / 2 + RIM;
}

/** Radius of a total in pixels. The area grows with the stories; the number has room unless there
 *  are very many totals. */
export function totalRadius(
  stories: number,
  { count, greatest }: TotalScale,
  level: keyof typeof LARGEST_TOTAL,
): number {
  const isCrowded = level === 'kreis' && count > MANY_TOTALS;
  const least = isCrowded ? LEAST_TOTAL.many : Math.max(LEAST_TOTAL.few, roomForNumber(stories));
  const radius = LARGEST_TOTAL[level] * Math.sqrt(stories / greatest[level]);
  return Math.round(2 * Math.max(least, radius)) / 2;
}

/** Whether the number can be written into the total. */
export const totalHasRoom = (stories: number, radius: number): boolean =>
  radius >= roomForNumber(stories) - 0.5;

/** Paper around a dot, in pixels: less around those that are hardly more than a point. */
export const haloOf = (radius: number): number => (radius < 3 ? 0.5 : 2);

/** Whether the number can be written into the dot. */
export const hasRoomForNumber = (stories: number, radius: number): boolean =>
  stories > 1 && radius >= (stories < 10 ? 8 : stories < 100 ? 10 : stories < 1000 ? 13 : 17);
