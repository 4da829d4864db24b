import { mkdirSync, writeFileSync } from 'node:fs';

/** Compact GeoJSON with one feature per line, so that a diff shows which unit changed. */
export const collectionText = (features: readonly object[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;

/** Writes text to a path below the folder given as URL. */
export function writeText(folder: URL, path: string, text: string): void {
  const file = new URL(path, folder);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
}
