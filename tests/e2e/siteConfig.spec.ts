import { expect, type Page } from '@playwright/test';
import { listedIds, parts, waitForMap } from './dashboard';
import { test } from './support/test';

/** The site as it is, with this in its config. */
const withConfig = (page: Page, change: object) =>
  page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), ...change } });
  });

test('a site begins with the view it sets, and everything has an address', async ({
  page,
  openPage,
}) => {
  await withConfig(page, { start: 'region=05&topic=ozg' });
  await openPage('?theme=light');
  await expect(page).toHaveURL(/\?region=05&topic=ozg&theme=light$/);
  const atFirst = await listedIds(page);
  await parts(page).filters.getByRole('button', { name: 'Filter zurücksetzen' }).click();
  await expect(page).toHaveURL(/\?all&theme=light$/);
  await expect
    .poll(() => listedIds(page).then((ids) => ids.length))
    .toBeGreaterThan(atFirst.length);
  await page.goBack();
  await expect.poll(() => listedIds(page)).toEqual(atFirst);
  await openPage('?all');
  await expect(page).toHaveURL(/\?all$/);
  expect((await listedIds(page)).length).toBeGreaterThan(atFirst.length);
});

test('a site of one Land has its Kreise, its groups and its own colours', async ({
  page,
  openPage,
}) => {
  await withConfig(page, {
    limit: { region: '05' },
    groups: [{ label: 'Münsterland', regions: ['05515', '05554', '05558', '05566', '05570'] }],
    topics: [
      { id: 'ozg', label: 'OZG', color: 'blue' },
      { id: 'strategie', label: 'Strategie', color: { light: '#00695f', dark: '#5fe0c8' } },
    ],
  });
  await openPage('?map=svg&region=09&theme=light');
  await waitForMap(page);
  const { map, filters, search } = parts(page);
  await expect(page.locator('.notices')).toContainText('region=09');
  await expect(map.getByRole('navigation')).toHaveText(/^Nordrhein-Westfalen$/);
  // The map shows this Land and nothing of others.
  await expect(map.locator('[data-area="05570"]')).toBeVisible();
  await expect(map.locator('[data-area^="09"], [data-area^="03"]')).toHaveCount(0);
  const keys = await page
    .locator('[data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !key.startsWith('05'))).toEqual([]);

  const region = filters.getByLabel('Land');
  const options = await region.locator('option').allTextContents();
  expect(options[0]).toBe('Nordrhein-Westfalen');
  expect(options.join()).not.toContain('Bayern');
  await expect(filters.getByLabel('Kreis')).toBeVisible();

  await search.fill('münsterl');
  await page
    .locator('.search-places')
    .getByRole('option', { name: /^Münsterland/ })
    .click();
  await expect(page).toHaveURL(/region=05515000,05554,05558,05566,05570/);
  await expect(page).toHaveTitle(/Münsterland/);
  await expect(region).toHaveValue('05515000,05554,05558,05566,05570');
  await expect(map.getByRole('navigation')).toHaveText(/Nordrhein-Westfalen.*Münsterland/);
  await region.selectOption('');
  await expect(page).not.toHaveURL(/region/);

  // The second topic has the first colour that no topic has.
  await expect(filters.locator('.topic-violet .swatch')).toHaveCSS(
    'background-color',
    'rgb(0, 105, 95)',
  );
});
