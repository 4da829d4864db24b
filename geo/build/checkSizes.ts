import { brotliCompressSync } from 'node:zlib';
import { type GeoFiles, gemeindeFiles, type Problem } from './geoFiles.ts';

/** In bytes as served with brotli. */
const budgets: Readonly<Record<string, number>> = {
  'laender.geojson': 20_000,
  'kreise.geojson': 115_000,
  'places.geojson': 220_000,
};
const gemeindenBudget = { each: 120_000, together: 600_000 };

/** In bytes; brotli's default quality is its highest. */
const brotliSize = (text: string): number => brotliCompressSync(text).length;

export function checkSizes(files: GeoFiles): Problem[] {
  const gemeinden = gemeindeFiles(files).map((file) => ({
    file,
    size: brotliSize(files[file] ?? ''),
    budget: gemeindenBudget.each,
  }));
  const together = gemeinden.reduce((sum, { size }) => sum + size, 0);
  const sizes = [
    ...Object.entries(budgets).map(([file, budget]) => ({
      file,
      size: brotliSize(files[file] ?? ''),
      budget,
    })),
    ...gemeinden,
    { file: 'gemeinden/', size: together, budget: gemeindenBudget.together },
  ];
  return sizes
    .filter(({ size, budget }) => size > budget)
    .map(({ file, size, budget }) => ({
      file,
      where: 'brotli',
      wanted: `at most ${budget} bytes`,
      got: String(size),
    }));
}
