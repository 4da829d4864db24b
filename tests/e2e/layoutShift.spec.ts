import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

type Shifts = { shifts: number };

for (const [width, height] of [
  [1440, 900],
  [1000, 800],
  [720, 900],
  // Here the search would fit beside the name in the narrow letters that stand in for ours.
  [412, 823],
] as const) {
  test(`nothing jumps while the page and, later, its fonts load at ${width} px`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const sum = window as unknown as Shifts;
      sum.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          sum.shifts += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Text that is there before its font must not move when the font comes.
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openPage();
    await waitForMap(page);
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toBeLessThanOrEqual(
      0.02,
    );
  });
}
