import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { inside } from './stories';
import { holdBack } from './support/holdBack';
import { test } from './support/test';

test.describe('while map, chart and search have not arrived', () => {
  // The size check counts what the entry imports: nothing else may be needed for list and filters.
  test.use({ expectedProblems: /ERR_FAILED|Failed to fetch dynamically imported module/ });

  test('list and filters work', async ({ openPage, page }) => {
    await page.route(/assets\/(?!index-|first-|rolldown-runtime-|de-).*\.js$/, (route) =>
      route.abort(),
    );
    await openPage();
    const { filters, list } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await filters.getByLabel('Land').selectOption('05');
    await expect(list.getByRole('listitem')).toHaveCount(inside('05').length);
  });
});

test("the document's map stays until the live one has come", async ({ openPage, page }) => {
  const letGo = await holdBack(page, /assets\/LiveMap-.*\.js$/);
  await openPage('?map=svg');
  await expect(page.locator('.map-static')).toBeVisible();
  letGo();
  await waitForMap(page);
  await expect(page.locator('.map-static')).toHaveCount(0);
  await expect(parts(page).map.getByText('Beckum', { exact: true })).toBeVisible();
});
