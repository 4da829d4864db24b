import type { Key } from '../core/key';
import { type Box, boxAround, boxesMeet, isWithin } from './boxes';
import type { Pixel } from './camera';
import type { Labelled } from './findLabel';
import type { LabelSpace, Placement } from './labels';

/** Smallest target of a finger, in pixels. */
export const TARGET = 24;

type Space = Pick<LabelSpace, 'size' | 'blocked'>;

/** Where the target of an area without a written name may stand, from its label point. */
const NEARBY: readonly Pixel[] = [0, 26, 52].flatMap((reach): Pixel[] =>
  reach === 0
    ? [[0, 0]]
    : [
        [0, reach],
        [0, -reach],
        [reach, 0],
        [-reach, 0],
        [reach, reach],
        [-reach, reach],
        [reach, -reach],
        [-reach, -reach],
      ],
);

const isInSight = (box: Box, { size, blocked }: Space): boolean =>
  isWithin(box, size) && !blocked.some((other) => boxesMeet(box, other));

const symbolBox = ({ key, at, width, height }: Labelled, { badges }: Placement): Box =>
  boxAround(badges.get(key)?.at ?? at, Math.max(TARGET, width), Math.max(TARGET, height));

const centre = ({ left, top, right, bottom }: Box): Pixel => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** Where the keyboard finds each item, on the screen. What lies outside the map or under its
 *  controls is left out: focus has to be seen. */
export function focusSpots(
  items: readonly Labelled[],
  placement: Placement,
  space: Space,
): ReadonlyMap<Key, Pixel> {
  const spots = new Map<Key, Pixel>();
  const boxes: Box[] = [];
  for (const item of items.filter(({ symbol }) => symbol !== 'none')) {
    const box = symbolBox(item, placement);
    boxes.push(box);
    if (isInSight(box, space)) spots.set(item.key, centre(box));
  }
  for (const { key, at } of items.filter(({ symbol }) => symbol === 'none')) {
    const name = placement.labels.get(key)?.box;
    const places = name ? [centre(name)] : NEARBY.map(([x, y]): Pixel => [at[0] + x, at[1] + y]);
    const free = places.find((place) => {
      const box = boxAround(place, TARGET, TARGET);
      return isInSight(box, space) && !boxes.some((other) => boxesMeet(box, other));
    });
    if (!free) continue;
    spots.set(key, free);
    boxes.push(boxAround(free, TARGET, TARGET));
  }
  return spots;
}
