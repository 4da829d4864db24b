import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const geo = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8'));
const feed = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

type Town = {
  properties: { key: string; name: string };
  geometry: { coordinates: [number, number] };
};

/** A feed with one story for each of the given places. */
export function feedOf(keys: readonly string[]) {
  const towns: Town[] = geo('places').features;
  const wanted = new Set(keys);
  const named = towns
    .filter(({ properties: { key } }) => wanted.has(key))
    .map(
      ({
        properties: { key, name },
        geometry: {
          coordinates: [lon, lat],
        },
      }) => [key, { name, lon, lat }],
    );
  return {
    ...feed,
    items: keys.map((key, index) => ({
      ...feed.items[0],
      id: `story-${index}`,
      title: `Ort ${key}: Meldung ${index}`,
      _ortsmarke: { ...feed.items[0]._ortsmarke, places: [key] },
    })),
    _ortsmarke: { ...feed._ortsmarke, places: Object.fromEntries(named) },
  };
}

/** Every n-th Gemeinde of Germany. */
export function everyTown(step: number): string[] {
  const towns: Town[] = geo('places').features;
  return towns.map(({ properties: { key } }) => key).filter((_, index) => index % step === 0);
}

export async function serveFeed(page: Page, json: object): Promise<void> {
  await page.route('**/data/stories.json', (route) => route.fulfill({ json }));
}
