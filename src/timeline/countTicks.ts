/** Whole numbers for the axis of counts: 0, some steps of 1, 2 or 5 times a power of ten, and the
 *  first one that reaches `most`. Few stories keep an axis up to 4, so that they stay small. */
export function countTicks(most: number, mostSteps: number): number[] {
  if (most <= 4) return [0, 2, 4];
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      const steps = Math.ceil(most / step);
      if (steps <= mostSteps) return Array.from({ length: steps + 1 }, (_, it) => it * step);
    }
  }
}
