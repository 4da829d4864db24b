import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { listedIds, mapCount, parts, waitForMap } from './dashboard';
import { items } from './stories';
import { test } from './support/test';

const columnOf = (dialog: Locator, index: number): Promise<string[]> =>
  dialog
    .locator('tbody tr')
    .evaluateAll(
      (rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ''),
      index,
    );

const openTable = async (page: Page, panel: 'Karte' | 'Zeitverlauf') => {
  const button = page
    .getByRole('region', { name: panel })
    .getByRole('button', { name: 'Als Tabelle' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `${panel} als Tabelle` });
  await expect(dialog.getByRole('table')).toBeVisible();
  return { button, dialog };
};

test('the table of the map has its numbers, is sorted, and chooses as the map does', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const bavaria = await mapCount(page, '09');
  const { button, dialog } = await openTable(page, 'Karte');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await expect(dialog.getByRole('row', { name: /^Bayern 09 Land/ })).toContainText(String(bavaria));
  const counts = (await columnOf(dialog, 3)).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));

  const byName = dialog.getByRole('columnheader', { name: 'Gebiet', exact: true });
  await expect(byName).toHaveAttribute('aria-sort', 'none');
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  const names = await columnOf(dialog, 0);
  expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Als CSV herunterladen' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('Bayern;09;Land;2;1;unter 5 Meldungen;');
  expect(csv).toContain('GeoNames');

  await dialog.getByRole('button', { name: 'Bayern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/region=09/);
  await expect(button).toBeFocused();
  await expect.poll(() => listedIds(page)).toHaveLength(bavaria);
});

test('the table of the timeline has all its stories, on a small screen without scrolling the page', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage('?map=svg');
  await page.getByRole('button', { name: 'Zeitverlauf', exact: true }).click();
  await expect(parts(page).timeline.locator('.timeline-chart')).toBeVisible();
  const { button, dialog } = await openTable(page, 'Zeitverlauf');
  const counts = (await columnOf(dialog, 1)).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items.length);
  const scroller = dialog.getByRole('region', { name: /^Meldungen je/ });
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
  expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});
