import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { everyTown, feedOf, serveFeed } from './manyStories';
import { test } from './support/test';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');

for (const renderer of ['svg', 'maplibre'] as const) {
  test(`all places are one tab stop, and the keys go on from there (${renderer})`, async ({
    openPage,
    page,
  }) => {
    await openPage(renderer === 'svg' ? '?map=svg' : '');
    await waitForMap(page, renderer);
    const { map } = parts(page);
    const stops = map.locator('[data-mark][tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press('Home');
    const seen = [await focused(page)];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('PageDown');
      const unit = await focused(page);
      if (unit === seen.at(-1)) break;
      seen.push(unit);
    }
    const all = await map
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''));
    expect(seen.toSorted()).toEqual(all.toSorted());
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(seen.at(-1));
    // Letters belong together if they follow each other fast enough, which a busy machine may miss.
    await expect(async () => {
      await page.keyboard.type('bec');
      expect(await focused(page)).toBe('05570008');
    }).toPass();
    await expect(map.locator('.map-hovercard')).toContainText('Beckum: 1 Meldung');
    await page.keyboard.press('Escape');
    await expect(map.locator('.map-hovercard')).toHaveCount(0);
    expect(await focused(page)).toBe('05570008');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('05562');
    await expect(stops).toHaveCount(1);
    expect(page.url()).not.toContain('view=');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/region=05562/);
  });
}

test('after a total was opened the focus is on what lies in it', async ({ openPage, page }) => {
  await serveFeed(page, feedOf(everyTown(12)));
  await openPage('?map=svg');
  await waitForMap(page);
  const bayern = parts(page).map.locator('[data-mark="09"]');
  await expect(bayern).toHaveClass(/map-total/);
  await bayern.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=09/);
  await expect(parts(page).map.locator('[data-mark="09187"]')).toBeVisible();
  await expect.poll(() => focused(page)).toMatch(/^09/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatch(/^09\d{3}/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=09\d{3}/);
});
