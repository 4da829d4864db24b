import { useCallback, useInsertionEffect, useRef, useState } from 'react';

/** A callback that keeps its identity and calls the newest one given: panels below it are not
 *  drawn again because their owner was. */
export function useStableCallback<A extends unknown[]>(callback: (...given: A) => void) {
  const newest = useRef(callback);
  useInsertionEffect(() => {
    newest.current = callback;
  });
  return useCallback((...given: A) => newest.current(...given), []);
}

/** The list of before as long as the new one has the same members. */
export function useStableList<T>(list: readonly T[]): readonly T[] {
  const [known, setKnown] = useState(list);
  const isSame = known.length === list.length && known.every((it, index) => it === list[index]);
  if (isSame) return known;
  setKnown(list);
  return list;
}
