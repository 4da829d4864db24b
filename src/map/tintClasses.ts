/** A class of the legend: values from `from` to `to`, both included. */
export type TintClass = { from: number; to: number };

/** 0: none. 1 to 5: a class, counted from the lightest. */
export type Tint = 0 | 1 | 2 | 3 | 4 | 5;

const MAX_CLASSES = 5;

const ascending = (a: number, b: number): number => a - b;

/** Rounded down to one or two leading digits, so that a legend reads well: 137 becomes 130. */
function readable(value: number): number {
  if (value < 20) return Math.floor(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / step) * step;
}

/** Classes of whole numbers from 1 on, at most five, each with a value that occurs: few different
 *  values have a class each, many are divided into classes with about equally many units. There are
 *  no gaps: of fewer days the same units have smaller values, and the classes stay. */
export function classesOf(values: readonly number[]): TintClass[] {
  const sorted = values.filter((value) => value > 0).sort(ascending);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MAX_CLASSES) {
    return distinct.map((to, index) => ({ from: (distinct[index - 1] ?? 0) + 1, to }));
  }
  const starts = new Set([1]);
  for (let index = 1; index < MAX_CLASSES; index += 1) {
    const start = readable(sorted[Math.floor((index * sorted.length) / MAX_CLASSES)] as number);
    if (start > (distinct[0] as number)) starts.add(start);
  }
  const ordered = [...starts].sort(ascending);
  return ordered.map((from, index) => ({
    from,
    to: (ordered[index + 1] ?? (distinct.at(-1) as number) + 1) - 1,
  }));
}

/** The class of a value. Values beyond the last class are in it: counts may grow by a refresh. */
export function tintOf(value: number, classes: readonly TintClass[]): Tint {
  if (value <= 0) return 0;
  const index = classes.findLastIndex(({ from }) => value >= from);
  return (Math.max(0, index) + 1) as Tint;
}
