import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { readFirstVisit } from './firstVisit';
import { transferredBytes } from './transferredBytes';

const kilobyte = 1024;
const SCRIPT_BUDGET = 2;

const built = fileURLToPath(new URL('../dist', import.meta.url));

const { document, criticalScripts, styles, fonts, facts, map, timeline, frame, mapEngine } =
  readFirstVisit(built);
const all = [document, ...criticalScripts, ...styles, ...fonts, ...facts, ...map];
const quietFrame = [document, ...criticalScripts, ...styles, ...facts, ...frame];
const kilobytes = new Map(
  [...all, ...timeline, ...frame, ...mapEngine].map((path) => [
    path,
    transferredBytes(join(built, path)) / kilobyte,
  ]),
);

const rows = [
  { what: 'document', paths: [document], budget: 14 },
  { what: 'JavaScript before list and filters work', paths: criticalScripts, budget: 90 },
  { what: 'styles', paths: styles },
  { what: 'fonts', paths: fonts },
  { what: 'config, feed, Länder', paths: facts },
  { what: 'map, Kreise', paths: map },
  { what: 'first visit on a phone: all of these', paths: all, budget: 600 },
  { what: 'a frame before it is used', paths: quietFrame, budget: 180 },
  { what: 'timeline, on a phone at first touch', paths: timeline },
  { what: 'MapLibre, on a phone at first touch', paths: mapEngine },
];

const withFiles = process.argv.includes('--files');

console.log(`Sizes in KB of ${kilobyte} bytes, brotli ${constants.BROTLI_MAX_QUALITY}`);
for (const { what, paths, budget } of rows) {
  const size = paths.reduce((sum, path) => sum + (kilobytes.get(path) ?? 0), 0);
  const share = budget ? `${Math.round((size / budget) * 100)} % of ${budget} KB` : '';
  const isTooLarge = budget !== undefined && size > budget;
  if (isTooLarge) process.exitCode = 1;
  const verdict = isTooLarge ? '  TOO LARGE' : '';
  console.log(
    `  ${what.padEnd(40)}${size.toFixed(1).padStart(7)} KB  ${share.padStart(14)}${verdict}`,
  );
  if (!isTooLarge && !withFiles) continue;
  for (const path of paths)
    console.log(`    ${kilobytes.get(path)?.toFixed(1).padStart(7)} KB  ${path}`);
}

/** For the pages of others; small servers send gzip. */
const script = gzipSync(readFileSync(join(built, 'embed.js')), { level: 9 }).length / kilobyte;
const isScriptTooLarge = script > SCRIPT_BUDGET;
if (isScriptTooLarge) process.exitCode = 1;
console.log(
  `  ${'embed.js, gzip'.padEnd(40)}${script.toFixed(1).padStart(7)} KB  ${`of ${SCRIPT_BUDGET} KB`.padStart(14)}${isScriptTooLarge ? '  TOO LARGE' : ''}`,
);
