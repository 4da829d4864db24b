/** An image as MapLibre takes it: four bytes per pixel. */
export type Hatch = { width: number; height: number; data: Uint8ClampedArray };

const SIDE = 8;

const channels = (color: string): number[] =>
  (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

function hatch(color: string, isInk: (x: number, y: number) => boolean): Hatch {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      if (isInk(x, y)) data.set([...channels(color), 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

/** Slanted lines: too few stories to compare. */
export const fewHatch = (color: string): Hatch => hatch(color, (x, y) => (x + y) % SIDE < 2);

/** Points: no official figure. */
export const noDataHatch = (color: string): Hatch =>
  hatch(color, (x, y) => (x >> 1 === 1 && y >> 1 === 1) || (x >> 1 === 3 && y >> 1 === 3));
