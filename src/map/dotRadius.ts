const SINGLE = 6;
const LARGEST = 19;
const SMALLEST = 3;

/** Radius in pixels. The area grows with the count, at a rate that keeps the greatest dot of the map
 *  within bounds; a dot of three pixels still can be seen and hit. */
export function dotRadius(count: number, greatest: number): number {
  const perStory = Math.min(SINGLE ** 2, LARGEST ** 2 / greatest);
  return Math.round(Math.max(SMALLEST, Math.sqrt(perStory * count)) * 2) / 2;
}

/** Whether the number can be written into the dot. */
export const hasRoomForNumber = (count: number, radius: number): boolean =>
  count > 1 && radius >= (count < 10 ? 8 : count < 100 ? 10 : count < 1000 ? 13 : 17);
