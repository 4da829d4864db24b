import { expect } from '@playwright/test';
import { parts } from './dashboard';
import { holdBack } from './support/holdBack';
import { test } from './support/test';

const HEADLINE = 'Stadt tritt der d-NRW bei';

test("while the feed is long in coming the document's page stays, and says what it waits for", async ({
  openDocument,
  page,
}) => {
  const letGo = await holdBack(page, '**/data/stories.json');
  await openDocument();
  await expect(page.getByText('Meldungen werden geladen')).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText(HEADLINE)).toBeVisible();
  await page.locator('.search-input').fill('beckum');
  letGo();
  // What was typed meanwhile is searched for.
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(1);
  await expect(parts(page).search).toBeFocused();
});

test('what was typed before the app came is searched for, and the focus stays', async ({
  openDocument,
  page,
}) => {
  const letGo = await holdBack(page, /assets\/index-.*\.js$/);
  await openDocument();
  const { list, search } = parts(page);
  await page.locator('.search-input').pressSequentially('beck');
  letGo();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(search).toBeFocused();
  await page.keyboard.type('um');
  await expect(search).toHaveValue('beckum');
});

test.describe('a file that fails', () => {
  test.use({ expectedProblems: /status of 500/ });

  for (const [name, file] of [
    ['feed', 'data/stories.json'],
    ['config', 'config.json'],
  ]) {
    test(`without the ${name} the document's page stays below the message, and a second try works`, async ({
      openDocument,
      page,
    }) => {
      await page.route(`**/${file}`, (route) => route.fulfill({ status: 500, body: 'broken' }));
      await openDocument();
      await expect(page.getByRole('alert')).toContainText(file ?? '', { timeout: 10_000 });
      await expect(page.getByText(HEADLINE)).toBeVisible();
      await page.unroute(`**/${file}`);
      await page.getByRole('button', { name: 'Erneut versuchen' }).click();
      await expect(parts(page).timeline).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('Kreise that cannot be loaded are said beside the choice of region', async ({
    openPage,
    page,
  }) => {
    await page.route('**/kreise-*.geojson', (route) =>
      route.fulfill({ status: 500, body: 'broken' }),
    );
    await openPage('?region=05');
    const { filters } = parts(page);
    await expect(filters.getByRole('alert')).toContainText('Kreise und Orte');
    await page.unroute('**/kreise-*.geojson');
    await filters.getByRole('button', { name: 'Erneut versuchen' }).click();
    await filters.getByLabel(/^Kreis/).selectOption({ label: 'Kreis Warendorf (1)' });
  });
});

test('the dark theme of the address is there before the app', async ({ openDocument, page }) => {
  await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
  await openDocument('?theme=dark').catch(() => undefined);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.use({ expectedProblems: /ERR_FAILED/ });

test('a frame shows only the map before the app has come', async ({ openDocument, page }) => {
  await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
  await openDocument('?embed');
  await expect(page.locator('.map-slot svg').first()).toBeVisible();
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.getByText(HEADLINE)).toBeHidden();
});
