import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readJsonFeed } from '../../src/core/feeds/jsonFeed';
import { listedIds } from './dashboard';
import { test } from './support/test';

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
