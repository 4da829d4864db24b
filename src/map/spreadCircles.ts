import type { Pixel } from './camera';

export type Circle = { at: Pixel; radius: number };

const ROUNDS = 80;
/** Pixels by which circles may overlap: their rims. */
const RIM = 1;
/** Share of the way back to its place that a circle goes in the first round. It fades, so that in the
 *  end nothing is pulled over its neighbours again. */
const BACK = 0.04;

type Spot = { x: number; y: number; radius: number };

/** Moves two that overlap apart, along the line between them, and a small one further than a great
 *  one, which would leave its place for many small ones at its side.
 *  @returns whether they did */
function part(a: Spot, b: Spot): boolean {
  const [alongX, alongY] = [b.x - a.x, b.y - a.y];
  const reach = a.radius + b.radius - RIM;
  const square = alongX * alongX + alongY * alongY;
  if (square >= reach * reach) return false;
  const distance = Math.sqrt(square);
  // Two at one place part sideways.
  const [unitX, unitY] = distance > 0 ? [alongX / distance, alongY / distance] : [1, 0];
  const stepA = ((reach - distance) * b.radius) / (a.radius + b.radius);
  const stepB = reach - distance - stepA;
  a.x -= unitX * stepA;
  a.y -= unitY * stepA;
  b.x += unitX * stepB;
  b.y += unitY * stepB;
  return true;
}

/** Centres for circles so that none covers another one, each near its place. Those that are clear of
 *  the others stay. The same circles give the same centres. */
export function spreadCircles(circles: readonly Circle[]): readonly Pixel[] {
  const spots = circles.map(({ at: [x, y], radius }): Spot => ({ x, y, radius }));
  const moved = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCrowded = false;
    const back = BACK * (1 - round / ROUNDS);
    for (const index of moved) {
      const [spot, home] = [spots[index] as Spot, (circles[index] as Circle).at];
      spot.x += (home[0] - spot.x) * back;
      spot.y += (home[1] - spot.y) * back;
    }
    for (let a = 0; a < spots.length; a += 1) {
      for (let b = a + 1; b < spots.length; b += 1) {
        if (!part(spots[a] as Spot, spots[b] as Spot)) continue;
        isCrowded = true;
        moved.add(a).add(b);
      }
    }
    if (!isCrowded) break;
  }
  return spots.map(({ x, y }): Pixel => [x, y]);
}
