import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  builtSite,
  CONFIG,
  DOCUMENT,
  FEED,
  feedOf,
  item,
  publish,
  textOf,
  URL_GIVEN,
} from '../../../tests/fixtures/publishedSite';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const MUNICH = item({ id: 'm', title: 'Nur in München', places: ['09162000'] });
const BOTH = item({ id: 'both', title: 'Köln und Mainz', places: ['05315000', '07315000'] });

let site: string;
beforeAll(async () => {
  const config = {
    ...CONFIG,
    limit: { region: '05' },
    start: 'region=05570',
    topics: [{ id: 'ozg', label: 'OZG', color: { light: '#00695f', dark: '#5fe0c8' } }],
  };
  site = builtSite(config, DOCUMENT, feedOf(...FEED.items, MUNICH, BOTH));
  expect((await publish(site)).code).toBe(0);
});

test('a site of one Land has pages of its places only, with its own colours', () => {
  const places = readdirSync(join(site, 'ort')).filter((name) => name !== 'ort.css');
  expect(places.sort()).toEqual(['05', '05315000', '05570', '05570008']);
  expect(textOf(site, 'ort/05315000/index.html')).toContain('Köln und Mainz');
  expect(textOf(site, 'feed.json')).not.toContain('München');
  expect(JSON.parse(textOf(site, 'status.json'))).toMatchObject({ stories: 5, unplaced: 1 });
  const rule = '--topic-blue: light-dark(#00695f, #5fe0c8);';
  for (const sheet of ['farben.css', 'ort/ort.css']) expect(textOf(site, sheet)).toContain(rule);
  // Where it lies is still shown in Germany.
  const locator = /<svg class="locator".*?<\/svg>/s.exec(textOf(site, 'ort/05/index.html'))?.[0];
  expect(locator?.length).toBeGreaterThan(2000);
});

test('its document begins with the view that the config sets, and shows this Land alone', () => {
  const html = textOf(site, 'index.html');
  expect(html).toContain('<link rel="stylesheet" href="./farben.css">');
  const list = html.slice(html.indexOf('id="stories"'));
  expect(list).toContain('Portal &lt;b&gt;');
  expect(list).not.toContain('Netz für alle');
  expect(html.match(/<path class="map-area /g)).toHaveLength(1);
  expect(html).toContain('aria-label="Nordrhein-Westfalen: 4 Meldungen');
  expect(html).toContain('<option value="" selected="">Nordrhein-Westfalen</option>');
  expect(html).toMatch(/og:image:alt" content="Karte mit Nordrhein-Westfalen/);
});

test('without such a config there is no style sheet of colours', async () => {
  const plain = builtSite();
  await publish(plain);
  expect(existsSync(join(plain, 'farben.css'))).toBe(false);
  expect(textOf(plain, 'index.html')).not.toContain('farben.css');
  expect(textOf(site, 'sitemap.xml')).toContain(`${URL_GIVEN}/ort/05/`);
});
