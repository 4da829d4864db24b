import type { TermVectors } from './termVectors';

/** The rows that have a term, with what it weighs there. */
export type Postings = {
  /** Of term `t` the entries `start[t]` up to, not including, `start[t + 1]`. */
  readonly start: Uint32Array;
  readonly row: Uint32Array;
  readonly weight: Float32Array;
};

/** Turns rows with their terms into terms with their rows. */
export function createPostings(vectors: TermVectors, termCount: number): Postings {
  const start = new Uint32Array(termCount + 1);
  for (const term of vectors.term) start[term + 1] = (start[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) {
    start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  }
  const next = start.slice();
  const row = new Uint32Array(vectors.term.length);
  const weight = new Float32Array(vectors.term.length);
  for (let from = 0; from + 1 < vectors.start.length; from += 1) {
    for (let at = vectors.start[from] ?? 0; at < (vectors.start[from + 1] ?? 0); at += 1) {
      const term = vectors.term[at] ?? 0;
      const to = next[term] ?? 0;
      row[to] = from;
      weight[to] = vectors.weight[at] ?? 0;
      next[term] = to + 1;
    }
  }
  return { start, row, weight };
}

/** How close each row is to the given one, 0 to 1: the cosine of their vectors, less where they
 *  share few terms. One word in common, however rare, is seldom one matter. */
export function scoreRows(own: number, vectors: TermVectors, postings: Postings): Float64Array {
  const rows = vectors.start.length - 1;
  const cosine = new Float64Array(rows);
  const shared = new Uint32Array(rows);
  for (let at = vectors.start[own] ?? 0; at < (vectors.start[own + 1] ?? 0); at += 1) {
    const term = vectors.term[at] ?? 0;
    const weight = vectors.weight[at] ?? 0;
    for (let it = postings.start[term] ?? 0; it < (postings.start[term + 1] ?? 0); it += 1) {
      const row = postings.row[it] ?? 0;
      cosine[row] = (cosine[row] ?? 0) + weight * (postings.weight[it] ?? 0);
      shared[row] = (shared[row] ?? 0) + 1;
    }
  }
  return cosine.map((score, row) => {
    const terms = shared[row] ?? 0;
    return terms === 0 ? 0 : (score * terms) / (terms + 1);
  });
}
