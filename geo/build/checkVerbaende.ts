import { featuresOf, type GeoFiles, keyOf, type Problem } from './geoFiles.ts';
import type { Verbaende } from './verbaende.ts';

/** Numbers in VG250 of 2016. */
const counts: Readonly<Record<keyof Verbaende, number>> = {
  Amt: 213,
  Samtgemeinde: 122,
  Verbandsgemeinde: 168,
  Verwaltungsgemeinschaft: 606,
  Verwaltungsverband: 120,
};

const file = 'verbaende.json';

/** Every association has a name and lies in a Kreis that is there; none is lost. */
export function checkVerbaende(files: GeoFiles): Problem[] {
  const verbaende = JSON.parse(files[file] ?? '{}') as Partial<Verbaende>;
  const kreise = new Set(featuresOf(files, 'kreise.geojson').map(keyOf));
  const problems: Problem[] = [];
  for (const [kind, count] of Object.entries(counts)) {
    const all = Object.entries(verbaende[kind as keyof Verbaende] ?? {});
    const report = (where: string, wanted: string, got: string): void => {
      problems.push({ file, where: `${kind}${where}`, wanted, got });
    };
    if (all.length !== count) report('', String(count), String(all.length));
    for (const [key, { name, kreis }] of all) {
      if (!/^\d{9}$/.test(key)) report(`.${key}`, 'a key of 9 digits', key);
      if (name.trim() === '') report(`.${key}.name`, 'a name', name);
      if (!kreise.has(kreis)) report(`.${key}.kreis`, 'a Kreis that exists', kreis);
    }
  }
  return problems;
}
