/** A list whose members are made when they are gone through, so that it may be longer than memory
 *  has room for. Any array is one. */
export type Rows<T> = Iterable<T> & { readonly length: number };

/** @param make gives the members, anew each time */
export const rowsOf = <T>(length: number, make: () => Iterator<T>): Rows<T> => ({
  length,
  [Symbol.iterator]: make,
});
