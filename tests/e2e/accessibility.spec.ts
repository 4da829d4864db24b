import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { waitForMap } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

const STATES = [
  '',
  '?map=svg',
  `?story=${beckum.id}`,
  '?region=05',
  '?region=08&from=2025-03-01',
  '?lang=en',
  '?embed',
  '?region=99',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const query of STATES) {
    test(`axe finds nothing: ${scheme} ${query}`, async ({ openPage, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openPage(query);
      if (!query.includes('lang=en')) await waitForMap(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
      ).toEqual([]);
    });
  }
}

test('axe finds nothing on a phone with the filters open', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('form', { name: 'Filter' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
