import type { Pixel } from './camera';

export type Circle = { at: Pixel; radius: number };

const ROUNDS = 40;
/** Pixels by which circles may overlap: their rims. */
const RIM = 1;
/** Share of the way back to its place that a circle goes in each round. */
const BACK = 0.04;

type Spot = { x: number; y: number };

/** Moves two that overlap apart, along the line between them.
 *  @returns whether they did */
function part(a: Spot, b: Spot, reach: number): boolean {
  const [alongX, alongY] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(alongX, alongY);
  if (distance >= reach) return false;
  // Two at one place part sideways.
  const [unitX, unitY] = distance > 0 ? [alongX / distance, alongY / distance] : [1, 0];
  const half = (reach - distance) / 2;
  a.x -= unitX * half;
  a.y -= unitY * half;
  b.x += unitX * half;
  b.y += unitY * half;
  return true;
}

/** Centres for circles so that none covers another one, each near its place. Those that are clear of
 *  the others stay. The same circles give the same centres. */
export function spreadCircles(circles: readonly Circle[]): readonly Pixel[] {
  const spots = circles.map(({ at: [x, y] }): Spot => ({ x, y }));
  const moved = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCrowded = false;
    for (const index of moved) {
      const [spot, home] = [spots[index] as Spot, (circles[index] as Circle).at];
      spot.x += (home[0] - spot.x) * BACK;
      spot.y += (home[1] - spot.y) * BACK;
    }
    for (let a = 0; a < circles.length; a += 1) {
      for (let b = a + 1; b < circles.length; b += 1) {
        const reach = (circles[a] as Circle).radius + (circles[b] as Circle).radius - RIM;
        if (!part(spots[a] as Spot, spots[b] as Spot, reach)) continue;
        isCrowded = true;
        moved.add(a).add(b);
      }
    }
    if (!isCrowded) break;
  }
  return spots.map(({ x, y }): Pixel => [x, y]);
}
