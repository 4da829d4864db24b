import type { Pixel, Size } from './camera';

/** A rectangle on the screen, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const boxAround = ([x, y]: Pixel, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Boxes that only touch do not meet. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (box: Box, { width, height }: Size, margin = 0): boolean =>
  box.left >= margin &&
  box.top >= margin &&
  box.right <= width - margin &&
  box.bottom <= height - margin;

export const containsPoint = (box: Box, [x, y]: Pixel): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Small boxes along a line, so that nothing is written across it. */
export function boxesAlong([fromX, fromY]: Pixel, [toX, toY]: Pixel, step = 5): Box[] {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const count = Math.ceil(length / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const part = count === 0 ? 0 : index / count;
    return boxAround([fromX + (toX - fromX) * part, fromY + (toY - fromY) * part], 3, 3);
  });
}
