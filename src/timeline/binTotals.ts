/** Stories of each bin, its topics summed.
 *  @param counts as of `Counting.byBin`: one row per bin */
export function binTotals(counts: Uint32Array, bins: number): number[] {
  const columns = bins === 0 ? 0 : counts.length / bins;
  return Array.from({ length: bins }, (_, bin) =>
    counts.subarray(bin * columns, (bin + 1) * columns).reduce((sum, count) => sum + count, 0),
  );
}
