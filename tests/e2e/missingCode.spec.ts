import { expect } from '@playwright/test';
import { parts } from './dashboard';
import { test } from './support/test';

test.use({ expectedProblems: /ERR_FAILED|Failed to fetch dynamically imported module/ });

test('without the code of the embed dialog the page stays and says so', async ({
  openPage,
  page,
}) => {
  await page.route(/assets\/TextDialog-.*\.js$/, (route) => route.abort());
  await openPage();
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
});

test('without the code of the frame something is said', async ({ openPage, page }) => {
  await page.route(/assets\/Frame-.*\.js$/, (route) => route.abort());
  await openPage('?embed');
  await expect(page.getByRole('alert')).toBeVisible();
});
