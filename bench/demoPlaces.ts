import { readFileSync } from 'node:fs';
import type { DemoPlace } from '../src/core/demo/demoPlaces.ts';
import { canonicalKey, type Key } from '../src/core/key.ts';

/** All units that made-up stories may stand in, from `geo/`. */
export function demoPlaces(): DemoPlace[] {
  const places = new Map<Key, DemoPlace>();
  for (const name of ['laender', 'kreise', 'places']) {
    const file = new URL(`../geo/${name}.geojson`, import.meta.url);
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { properties: DemoPlace }[];
    };
    for (const { properties } of features) {
      const key = canonicalKey(properties.key);
      places.set(key, { key, name: properties.name, population: properties.population });
    }
  }
  return [...places.values()];
}
