import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readJsonFeed } from '../../src/core/feeds/jsonFeed';
import { listedIds, parts, waitForMap } from './dashboard';
import { test } from './support/test';

/** A colour of the tokens in the light appearance, as "255,254,249". */
function lightChannels(token: string): string {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const hex = new RegExp(`--${token}: light-dark\\(#(\\w{6})`).exec(tokens)?.[1] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join();
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Mitnehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Meldungen mitnehmen' });
  await expect(dialog.getByRole('button', { name: 'Herunterladen' })).toBeEnabled();
  return dialog;
}

/** The bytes and the name of what a choice gives. */
async function download(page: Page, dialog: Locator, format: RegExp) {
  await dialog.getByLabel(format).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Herunterladen' }).click(),
  ]);
  await expect(dialog.getByRole('status').first()).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('table, GeoJSON and feed have the stories of the list, or all of them', async ({
  openPage,
  page,
}) => {
  await openPage('?region=05&map=svg');
  const ids = await listedIds(page);
  expect(ids).toHaveLength(3);
  const dialog = await openDialog(page);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await expect(dialog.getByLabel('Diese Ansicht: 3 Meldungen')).toBeChecked();

  const csv = await download(page, dialog, /CSV/);
  expect(csv.name).toBe('ortsmarke-2025-03-10.csv');
  const rows = Papa.parse(csv.bytes.toString('utf8'), { delimiter: ';' }).data;
  expect(rows.map(([id]) => id?.replace('\uFEFF', ''))).toEqual(['Kennung', ...ids, '']);

  const geojson = JSON.parse((await download(page, dialog, /GeoJSON/)).bytes.toString('utf8'));
  expect(geojson.features.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(geojson.description).toContain('Nordrhein-Westfalen: 3 Meldungen');

  await dialog.getByLabel('Alles: 16 Meldungen').check();
  const feed = JSON.parse((await download(page, dialog, /JSON Feed/)).bytes.toString('utf8'));
  const { feed: read, rejected } = readJsonFeed(feed);
  expect(rejected).toEqual([]);
  const published = JSON.parse(readFileSync('public/data/stories.json', 'utf8'));
  expect(read.stories.map(({ id }) => id)).toEqual(
    published.items.map(({ id }: { id: string }) => id),
  );
});

test('pictures show what map and timeline show, and the print has the list', async ({
  openPage,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  await openPage('?map=svg');
  await waitForMap(page);
  const marks = await parts(page)
    .map.locator('[class*=map-anchor--] [data-mark]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')).sort());
  const ids = await listedIds(page);
  const dialog = await openDialog(page);

  const svg = (await download(page, dialog, /SVG/)).bytes.toString('utf8');
  // The page itself lets no text become markup.
  const elsewhere = await page.context().newPage();
  const drawn = await elsewhere.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: picture.documentElement.localName,
      units: [...picture.querySelectorAll('[data-unit]')].map((it) => it.getAttribute('data-unit')),
      description: picture.querySelector('desc')?.textContent ?? '',
      text: picture.documentElement.textContent ?? '',
    };
  }, svg);
  expect(drawn.root).toBe('svg');
  expect(drawn.units.sort()).toEqual(marks);
  expect(drawn.text).toContain('16 Meldungen');
  expect(drawn.text).toContain('GeoBasis-DE / BKG 2016');
  await expect(dialog.getByLabel('Bildbeschreibung')).toHaveValue(drawn.description);

  const png = (await download(page, dialog, /PNG/)).bytes;
  expect(png.includes(Buffer.from(`Description\0\0\0\0\0${drawn.description}`))).toBe(true);
  const seen = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colors = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4 * 37) {
        colors.add([pixels[at], pixels[at + 1], pixels[at + 2]].join());
      }
      return { width: canvas.width, colors: [...colors] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  expect(seen.width).toBe(2000);
  // Paper, a Land with stories, a dot, a bar: it is not blank.
  for (const token of ['paper', 'tint-1', 'place', 'topic-blue']) {
    expect(seen.colors).toContain(lightChannels(token));
  }

  await dialog.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('listitem')).toHaveCount(ids.length);
  await expect(sheet).toContainText('CC BY 4.0');
  await expect(sheet.getByRole('img')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

test.describe('the single file', () => {
  test.use({ expectedProblems: /another host: file:/ });

  test('works from the disk without a request: map, timeline, list and filters', async ({
    openPage,
    page,
  }, info) => {
    await openPage('?map=svg');
    const ids = await listedIds(page);
    const dialog = await openDialog(page);
    const { bytes } = await download(page, dialog, /HTML/);
    const path = info.outputPath('ortsmarke.html');
    writeFileSync(path, bytes);

    const file = await page.context().newPage();
    const asked: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    await file.goto(pathToFileURL(path).href);
    const { list, map, timeline, filters, search } = parts(file);
    await expect(list.getByRole('listitem')).toHaveCount(ids.length);
    expect(await listedIds(file)).toEqual(ids);
    await expect(map.locator('[data-unit="05570008"]')).toBeVisible();
    await expect(timeline.locator('[data-from]').first()).toBeVisible();
    expect((await new AxeBuilder({ page: file }).analyze()).violations).toEqual([]);

    await filters.getByLabel('Gebiet').selectOption('05');
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await expect(file.getByRole('status')).toContainText('3 Meldungen');
    await filters.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await search.fill('beck');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await search.fill('');
    await filters.getByLabel(/^OZG/).check();
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await filters.getByLabel(/^OZG/).uncheck();
    await filters.getByLabel('Von').fill('2025-02-01');
    await expect(list.getByRole('listitem')).toHaveCount(6);
    await map.locator('[data-unit="09162000"]').click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    expect(asked).toEqual([pathToFileURL(path).href]);
  });
});

test('a site that offers no exports has no button for them', async ({ openPage, page }) => {
  const config = JSON.parse(readFileSync('public/config.json', 'utf8'));
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { ...config, exports: false } }),
  );
  await openPage('?map=svg');
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await expect(page.getByRole('button', { name: /mitnehmen/i })).toHaveCount(0);
});
