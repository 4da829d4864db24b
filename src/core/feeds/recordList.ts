/** A list that grows at its end, in memory or, for sources that are larger than that, on disk. */
export type RecordList<T> = Iterable<T> & {
  readonly length: number;
  add(value: T): void;
  read(row: number): T;
};

/** Makes an empty list. */
export type CreateList = <T>() => RecordList<T>;

export function createArrayList<T>(): RecordList<T> {
  const values: T[] = [];
  return {
    get length() {
      return values.length;
    },
    add: (value) => void values.push(value),
    read(row) {
      if (row < 0 || row >= values.length) throw new RangeError(`no row ${row}`);
      return values[row] as T;
    },
    [Symbol.iterator]: () => values.values(),
  };
}
