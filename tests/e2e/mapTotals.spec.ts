import { expect } from '@playwright/test';
import { mapCount, parts, waitForMap } from './dashboard';
import { everyTown, feedOf, serveFeed } from './manyStories';
import { test } from './support/test';

const RUHR = ['05916000', '05911000', '05113000', '05513000', '05562032'];

for (const [width, height, query] of [
  [1440, 900, '?map=svg'],
  [1440, 900, ''],
  [390, 844, '?map=svg'],
] as const) {
  test(`each town of the Ruhr can be opened at start zoom, ${width} px ${query}`, async ({
    openPage,
    page,
  }) => {
    const json = feedOf(RUHR);
    await serveFeed(page, json);
    await page.setViewportSize({ width, height });
    await openPage(query);
    await waitForMap(page, query === '' ? 'maplibre' : 'svg');
    for (const [index, key] of RUHR.entries()) {
      const { map } = parts(page);
      // On a phone an opened story scrolls the list into view, and the map out of it.
      await page.evaluate(() => scrollTo(0, 0));
      await waitForMap(page, query === '' ? 'maplibre' : 'svg');
      const box = await map.locator(`[data-mark="${key}"]`).boundingBox();
      if (!box) throw new Error(`no mark for ${key}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const { name } = json._ortsmarke.places[key];
      const choice = map.getByRole('menuitem', { name: new RegExp(`^${name}: `) });
      const opened = new RegExp(`story=story-${index}\\b`);
      await expect
        .poll(async () => opened.test(page.url()) || (await choice.isVisible()))
        .toBe(true);
      if (await choice.isVisible()) await choice.click();
      await expect(page).toHaveURL(opened);
      await waitForMap(page, query === '' ? 'maplibre' : 'svg');
    }
  });
}

test('thousands of places are gathered by Land, then by Kreis, then shown one by one', async ({
  openPage,
  page,
}) => {
  const keys = everyTown(4);
  await serveFeed(page, feedOf(keys));
  const inside = (unit: string) => keys.filter((key) => key.startsWith(unit)).length;
  await openPage('?map=svg');
  await waitForMap(page);
  const { map } = parts(page);
  const laender = new Set(keys.map((key) => key.slice(0, 2)));
  await expect(map.locator('.map-total')).toHaveCount(laender.size);
  expect(await mapCount(page, '09')).toBe(inside('09'));
  await map.locator('[data-mark="09"]').hover();
  await expect(map.locator('.map-hovercard__headline')).toHaveCount(2);
  await openPage('?map=svg&region=09');
  await waitForMap(page);
  await expect(map.locator('[data-mark="09187"]')).toHaveClass(/map-total/);
  expect(await mapCount(page, '09187')).toBe(inside('09187'));
  await openPage('?map=svg&region=09187');
  await waitForMap(page);
  await expect(map.locator('.map-dot[data-mark^="09187"]')).toHaveCount(inside('09187'));
  await expect(map.locator('.map-border--gemeinde')).toHaveCount(1);
});
