import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

const feed = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

const ENDLESS = 'Digitalisierungs'.repeat(27);

/** Beckum and a neighbour under the same tap, with names and headlines that never break. */
const withEndlessNames = {
  ...feed,
  items: [
    ...feed.items.map((item: { _ortsmarke: { places: string[] } }) =>
      item._ortsmarke.places.includes('05570008') ? { ...item, title: ENDLESS } : item,
    ),
    {
      ...feed.items[0],
      id: 'neighbour',
      title: ENDLESS,
      _ortsmarke: { ...feed.items[0]._ortsmarke, places: ['05570004'] },
    },
  ],
  _ortsmarke: {
    ...feed._ortsmarke,
    places: {
      ...feed._ortsmarke.places,
      '05570008': { ...feed._ortsmarke.places['05570008'], name: ENDLESS },
      '05570004': { name: ENDLESS, lon: 8.06, lat: 51.755 },
    },
  },
};

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`a name and a headline of 432 letters stay inside the map at ${width} px`, async ({
    openPage,
    page,
  }) => {
    await page.route('**/data/stories.json', (route) => route.fulfill({ json: withEndlessNames }));
    await page.setViewportSize({ width, height });
    await openPage('?map=svg');
    await waitForMap(page);
    const { map } = parts(page);
    const mark = await map.locator('[data-mark="05570008"]').boundingBox();
    if (!mark) throw new Error('no map');
    const isInside = async (name: string) => {
      await expect(map.locator(name)).toBeVisible();
      // Both in one look: an opened story scrolls the page of a phone.
      const [stage, box] = await map.evaluate(
        (region, inner) =>
          ['.map-stage', inner].map((each) => region.querySelector(each)?.getBoundingClientRect()),
        name,
      );
      if (!stage || !box) throw new Error(`no ${name}`);
      expect(box.x).toBeGreaterThanOrEqual(stage.x);
      expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width);
      expect(box.y).toBeGreaterThanOrEqual(stage.y);
      expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height);
    };
    const overflow = (name: string) =>
      map.locator(name).evaluate((element) => element.scrollWidth - element.clientWidth);
    const at = [mark.x + mark.width / 2, mark.y + mark.height / 2] as const;
    await page.mouse.move(...at);
    await isInside('.map-hovercard');
    expect(await overflow('.map-hovercard')).toBeLessThanOrEqual(0);
    await page.mouse.click(...at);
    await isInside('.map-chooser');
    expect(await overflow('.map-chooser')).toBeLessThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect(map.locator('.map-chooser')).toHaveCount(0);
    await isInside('.map-breadcrumb');
    expect(await overflow('.map-stage')).toBeLessThanOrEqual(0);
  });
}
