import { pathToFileURL } from 'node:url';
import { checkAliases } from './checkAliases.ts';
import { checkCover } from './checkCover.ts';
import { checkFacts } from './checkFacts.ts';
import { checkKeys } from './checkKeys.ts';
import { checkShapes } from './checkShapes.ts';
import { checkSizes } from './checkSizes.ts';
import { checkVerbaende } from './checkVerbaende.ts';
import { type GeoFiles, type Problem, readGeoFiles } from './geoFiles.ts';

export type { GeoFiles, Problem };
export { readGeoFiles };

/** Every problem of the generated files; none of the packages they were built from is needed. Takes a few
 *  seconds, mostly for brotli. */
export function checkGeo(files: GeoFiles): Problem[] {
  const shapes = checkShapes(files);
  return [
    ...checkKeys(files),
    ...checkFacts(files),
    ...checkAliases(files),
    ...checkVerbaende(files),
    ...shapes,
    ...(shapes.length === 0 ? checkCover(files) : []),
    ...checkSizes(files),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readGeoFiles(new URL('../', import.meta.url));
  const problems = checkGeo(files);
  for (const { file, where, wanted, got } of problems) {
    process.stderr.write(`${file}: ${where}: wanted ${wanted}, got ${got}\n`);
  }
  if (problems.length > 0) process.exitCode = 1;
  else process.stderr.write(`${Object.keys(files).length} files without a problem\n`);
}
