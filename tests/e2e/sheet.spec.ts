import { expect, type Page } from '@playwright/test';
import { waitForMap } from './dashboard';
import { test } from './support/test';

/** Where sheet and map stand, and how far the page is scrolled. */
const stands = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect();
    const [sheet, map] = [boxOf('.view-tabs'), boxOf('.map-slot')];
    return { sheet: sheet?.top ?? NaN, map: map?.top ?? NaN, mapEnd: map?.bottom ?? NaN };
  });

/** What has the focus, if something else lies over its middle. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const topmost = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOnTop = topmost && (element.contains(topmost) || topmost.contains(element));
    return isOnTop ? null : element.outerHTML.slice(0, 120);
  });

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`list and timeline slide over the map, which stays and never has the focus under them, ${width} px`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage('?map=svg');
    await waitForMap(page);
    const start = await stands(page);
    expect(start.mapEnd - start.sheet).toBeLessThanOrEqual(16);

    // By a finger on the list, here by scrolling: the map stands still below.
    await page.evaluate(() => scrollTo(0, 300));
    const slid = await stands(page);
    expect(slid.map).toBe(0);
    expect(slid.mapEnd - slid.sheet).toBeGreaterThan(100);

    // By the handle, whole and back; where it leads is its name.
    const up = page.getByRole('button', { name: 'Karte verdecken' });
    const down = page.getByRole('button', { name: 'Karte zeigen' });
    await up.click();
    await expect.poll(async () => Math.round((await stands(page)).sheet)).toBe(0);
    await down.press('Enter');
    await expect(up).toBeFocused();
    expect(await stands(page)).toEqual(start);

    // Back by keys through a whole sheet to what it covers.
    await up.press('Enter');
    await page.locator('.story-headline button').nth(6).focus();
    const faults: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const fault = await covered(page);
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    await expect(page.locator('.map-slot :focus')).toHaveCount(1);

    // However short the list, the sheet can be drawn up whole.
    await openPage('?map=svg&region=05570008');
    await waitForMap(page);
    await up.click();
    await expect(down).toBeVisible();
    expect((await stands(page)).sheet).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Zeitverlauf', exact: true }).click();
    await expect(page.getByRole('slider').first()).toBeVisible();
    expect((await stands(page)).sheet).toBeLessThanOrEqual(1);
  });
}
