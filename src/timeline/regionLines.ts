import type { Key } from '../core/key';
import { waysToWrite } from '../core/shortNames';

/** Stories of a compared region. */
export type RegionLine = {
  key: Key;
  name: string;
  /** One number per bin. */
  counts: readonly number[];
};

/** Dashes and marks tell the lines apart without their colours: SVG dash array, and a path about
 *  the origin. In the order of `--line-1` to `--line-4`. */
export const LINE_STYLES: readonly { dash: string; mark: string }[] = [
  { dash: 'none', mark: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z' },
  { dash: '8 3', mark: 'M-3 -3h6v6h-6z' },
  { dash: '2 3', mark: 'M0 -4L4 3H-4z' },
  { dash: '9 3 2 3', mark: 'M0 -4.5L4 0L0 4.5L-4 0z' },
];

const CHARACTER_PX = 6.6;
/** From the end of the plot to the mark before a name, and to the name. */
export const LABEL_MARK = 12;
export const LABEL_GAP = 20;
/** The part of the chart's width that names may take. */
const MOST_ROOM = 0.36;

/** Pixels right of the plot for the names at the lines' ends. */
export function lineLabelRoom(lines: readonly RegionLine[], width: number): number {
  const shown = lines.map(({ name }) => shorten(name, width * MOST_ROOM));
  return Math.max(...shown.map(({ length }) => length)) * CHARACTER_PX + LABEL_GAP;
}

/** The longest way to write a name in the room there is; cut where even the shortest is too long. */
export function shorten(name: string, room: number): string {
  const most = Math.floor((room - LABEL_GAP) / CHARACTER_PX + 1e-6);
  const ways = waysToWrite(name);
  const shortest = ways.at(-1) ?? name;
  return (
    ways.find(({ length }) => length <= most) ??
    `${shortest.slice(0, Math.max(1, most - 1)).replace(/[\s-]+$/, '')}…`
  );
}

/** Moves the heights of labels apart, as little as it takes, from top to bottom.
 *  @param heights pixels from the top, in any order
 *  @param gap least distance between two of them
 *  @param bottom none goes below, if there is room for all
 *  @returns in the order given */
export function spreadLabels(heights: readonly number[], gap: number, bottom: number): number[] {
  const order = heights.map((_, index) => index);
  order.sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const spread = [...heights];
  let least = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    least = Math.max(spread[index] as number, least + gap);
    spread[index] = least;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    spread[index] = Math.min(spread[index] as number, most);
    most = (spread[index] as number) - gap;
  }
  return spread;
}
