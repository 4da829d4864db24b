import { type Box, boxAround } from './boxes';
import type { Pixel, Size } from './camera';

/** Where a name stands, seen from its symbol. `centre`, `up` and `down` are for names without one. */
export type Direction =
  | 'centre'
  | 'up'
  | 'down'
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'aboveRight'
  | 'aboveLeft'
  | 'belowRight'
  | 'belowLeft';

const GAP = 3;

/** Steps from the symbol's centre, in its own and the name's halves. */
const STEPS: Readonly<Record<Direction, Pixel>> = {
  centre: [0, 0],
  up: [0, -1],
  down: [0, 1],
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  aboveRight: [1, -0.75],
  aboveLeft: [-1, -0.75],
  belowRight: [1, 0.75],
  belowLeft: [-1, 0.75],
};

/** The box of a name beside its symbol. */
export function labelSpot([x, y]: Pixel, symbol: Size, label: Size, direction: Direction): Box {
  const [stepX, stepY] = STEPS[direction];
  const reachX = symbol.width / 2 + GAP + label.width / 2;
  const reachY = symbol.height / 2 + label.height / 2;
  return boxAround([x + stepX * reachX, y + stepY * reachY], label.width, label.height);
}

const RINGS = [0, 6, 12, 20, 30, 44, 60];
const COMPASS = 16;

/** Points around a place, near ones first, beginning on the side that looks away from the middle of
 *  the map. */
export function* spotsAround(
  [x, y]: Pixel,
  distance: number,
  [centreX, centreY]: Pixel,
): Generator<Pixel> {
  const outward = Math.atan2(y - centreY, x - centreX);
  for (const ring of RINGS) {
    for (let turn = 0; turn < COMPASS; turn += 1) {
      const side = turn % 2 === 0 ? 1 : -1;
      const angle = outward + (side * Math.ceil(turn / 2) * 2 * Math.PI) / COMPASS;
      const reach = distance + ring;
      yield [Math.round(x + Math.cos(angle) * reach), Math.round(y + Math.sin(angle) * reach)];
    }
  }
}
