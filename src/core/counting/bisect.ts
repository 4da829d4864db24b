/** The first of the numbers from 0 to `end` that does not come before, for numbers of which all
 *  that do stand in front. */
export function bisect(end: number, comesBefore: (at: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
