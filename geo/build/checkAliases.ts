import { areaFiles, featuresOf, type GeoFiles, keyOf, type Problem } from './geoFiles.ts';

interface Aliases {
  moved: Record<string, string>;
  merged: Record<string, { name: string; parts: string[] }>;
}

/** Reforms that have to be there, whatever else is. */
const knownReforms: readonly [old: string, today: string][] = [
  ['03152', '03159'],
  ['03156', '03159'],
  ['16056', '16063'],
  ['03152001', '03159001'],
  ['16056000', '16063105'],
  ['16063102', '16066095'],
  ['16070017', '16054000'],
];

const file = 'aliases.json';

/** An old key leads to one that is there and is itself gone; a merged one is not there, but its parts are. */
export function checkAliases(files: GeoFiles): Problem[] {
  const { moved, merged } = JSON.parse(files[file] ?? '{"moved":{},"merged":{}}') as Aliases;
  const known = new Set(areaFiles(files).flatMap((name) => featuresOf(files, name).map(keyOf)));
  const problems: Problem[] = [];
  const report = (where: string, wanted: string, got: string): void => {
    problems.push({ file, where, wanted, got });
  };
  for (const [old, today] of Object.entries(moved)) {
    if (known.has(old)) report(`moved.${old}`, 'a key that is gone', 'a unit with this key');
    if (!known.has(today)) report(`moved.${old}`, 'a key that exists', today);
    if (old.length !== today.length) report(`moved.${old}`, `${old.length} digits`, today);
  }
  for (const [old, today] of knownReforms) {
    if (moved[old] !== today) report(`moved.${old}`, today, String(moved[old]));
  }
  for (const [key, { name, parts }] of Object.entries(merged)) {
    if (known.has(key)) report(`merged.${key}`, 'a key without a boundary', 'a unit with this key');
    if (name === '' || parts.length === 0)
      report(`merged.${key}`, 'a name and parts', JSON.stringify({ name, parts }));
    for (const part of parts) {
      if (!known.has(part)) report(`merged.${key}.parts`, 'a key that exists', part);
      if (part.slice(0, 5) !== key.slice(0, 5))
        report(`merged.${key}.parts`, 'a key of the same Kreis', part);
    }
  }
  return problems;
}
