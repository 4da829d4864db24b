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

/** Of the numbers in totals, in pixels: the size of their letters, as in `map.css`, and what is left
 *  free around them. The small ones fill the circle. */
const TYPE = { usual: { em: 12, rim: 4 }, small: { em: 11, rim: 2 } } as const;
/** Of bold figures and of the point between thousands, in em. */
const FIGURE = { width: 0.555, height: 0.72 };
const POINT = 0.28;

/** As large as a finger needs where there are very many. */
const LEAST_TOTAL = { few: 11, many: 12 };
/** More Kreise than this would cover their Land, were the number of each set in the usual size. */
const MANY_TOTALS = 40;

/** How the totals of a map are drawn; like a `DotScale` it stays while dates are brushed. */
export type TotalScale = {
  /** Totals of Kreise in a chosen Land; 0 if none is chosen, for then they come with the room that
   *  they need. */
  count: number;
  /** The greatest total of Länder and of Kreise. */
  greatest: Readonly<Record<keyof typeof LARGEST_TOTAL, number>>;
};

/** Radius of the circle around a number, which its corners touch. */
function roomForNumber(stories: number, { em, rim }: (typeof TYPE)[keyof typeof TYPE]): number {
  const figures = String(stories).length;
  const points = Math.floor((figures - 1) / 3);
  const width = figures * FIGURE.width + points * POINT;
  return (em * Math.hypot(width, FIGURE.height)) / 2 + rim;
}

/** Radius of a total in pixels. The area grows with the stories, and its number always has room: where
 *  there are very many totals, room for small figures. */
export function totalRadius(
  stories: number,
  { count, greatest }: TotalScale,
  level: keyof typeof LARGEST_TOTAL,
): number {
  const isCrowded = level === 'kreis' && count > MANY_TOTALS;
  const least = isCrowded
    ? Math.max(LEAST_TOTAL.many, roomForNumber(stories, TYPE.small))
    : Math.max(LEAST_TOTAL.few, roomForNumber(stories, TYPE.usual));
  // The more there are, the smaller the greatest: all together cover as much as many do.
  const share = isCrowded ? MANY_TOTALS / count : 1;
  const radius = LARGEST_TOTAL[level] * Math.sqrt((share * stories) / greatest[level]);
  return Math.round(2 * Math.max(least, radius)) / 2;
}

/** Whether the number has to be set small to have room in the total. */
export const isNumberSmall = (stories: number, radius: number): boolean =>
  radius < roomForNumber(stories, TYPE.usual) - 0.5;

/** Paper around a dot, in pixels: less around those that are hardly more than a point. */
export const haloOf = (radius: number): number => (radius < 3 ? 0.5 : 2);

/** Whether the number can be written into the dot. */
export const hasRoomForNumber = (stories: number, radius: number): boolean =>
  stories > 1 && radius >= (stories < 10 ? 8 : stories < 100 ? 10 : stories < 1000 ? 13 : 17);
