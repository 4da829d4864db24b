import { expect } from '@playwright/test';
import { test } from './support/test';

test('the page has a title and starts without a problem', async ({ page, openPage }) => {
  await openPage();
  await expect(page).toHaveTitle(/\S/);
  await page.waitForLoadState('networkidle');
});
