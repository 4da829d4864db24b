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

/** Groups of records, one record per line, sorted by key. */
export function recordText(groups: Record<string, Record<string, unknown>>): string {
  const texts = Object.entries(groups).map(([name, records]) => {
    const keys = Object.keys(records).sort();
    const lines = keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(records[key])}`);
    return `${JSON.stringify(name)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{${texts.join(',\n')}}\n`;
}
