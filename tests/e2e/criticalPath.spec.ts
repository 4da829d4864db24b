import { expect } from '@playwright/test';
import { parts } from './dashboard';
import { inside } from './stories';
import { test } from './support/test';

test.describe('while map, chart and search have not arrived', () => {
  // The size check counts what the entry imports: nothing else may be needed for list and filters.
  test.use({ expectedProblems: /ERR_FAILED|Failed to fetch dynamically imported module/ });

  test('list and filters work', async ({ openPage, page }) => {
    await page.route(/assets\/(?!index-|rolldown-runtime-|first-|de-).*\.js$/, (route) =>
      route.abort(),
    );
    await openPage();
    const { filters, list } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await filters.getByLabel('Land').selectOption('05');
    await expect(list.getByRole('listitem')).toHaveCount(inside('05').length);
  });
});
