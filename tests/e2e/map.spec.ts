import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

type LiveMap = {
  project(point: [number, number]): { x: number; y: number };
  queryRenderedFeatures(options?: { layers: string[] }): { source: string }[];
};

const BECKUM: [number, number] = [8.0408, 51.7557];

/** Where a point lies on the page, asked of the map itself. */
async function pointOnPage(page: Page, point: [number, number]) {
  const { x, y } = await parts(page).map.evaluate((section, lngLat) => {
    const map = (section as unknown as { maplibre: LiveMap }).maplibre;
    const { x: left, y: top } = map.project(lngLat);
    const box = section.querySelector('canvas')?.getBoundingClientRect();
    return { x: left + (box?.x ?? 0), y: top + (box?.y ?? 0) };
  }, point);
  return { x, y };
}

test("MapLibre's canvas shows areas and dots", async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page, 'maplibre');
  const sources = await parts(page).map.evaluate((section) => {
    const map = (section as unknown as { maplibre: LiveMap }).maplibre;
    return map.queryRenderedFeatures().map(({ source }) => source);
  });
  expect(sources.filter((source) => source === 'laender').length).toBeGreaterThanOrEqual(16);
  expect(sources.filter((source) => source === 'dots').length).toBeGreaterThanOrEqual(5);
});

test("a click on Beckum's dot on the canvas opens its story in the list", async ({
  openPage,
  page,
}) => {
  await openPage();
  await waitForMap(page, 'maplibre');
  const { x, y } = await pointOnPage(page, BECKUM);
  await page.mouse.click(x, y);
  const row = parts(page).list.locator(`[data-story="${beckum.id}"]`);
  await expect(row).toHaveClass(/is-open/);
  await expect(row).toBeInViewport();
});

test.describe('with WebGL off', () => {
  test.use({ noWebGL: true });

  test("a click on Beckum's dot on the SVG map opens its story", async ({ openPage, page }) => {
    await openPage();
    await waitForMap(page);
    await expect(parts(page).map).toHaveAttribute('data-renderer', 'svg');
    const box = await parts(page).map.locator('[data-mark="05570008"]').boundingBox();
    if (!box) throw new Error('no mark for Beckum');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(parts(page).list.locator(`[data-story="${beckum.id}"]`)).toHaveClass(/is-open/);
  });

  test('a click on an area chooses it, and the breadcrumb leads back', async ({
    openPage,
    page,
  }) => {
    await openPage();
    await waitForMap(page);
    const { map } = parts(page);
    await map.locator('[data-area="01"]').click();
    await expect(page).toHaveURL(/region=01/);
    await map.getByRole('button', { name: 'Deutschland', exact: true }).click();
    await expect(page).not.toHaveURL(/region/);
  });
});

test('the keyboard opens a story from the map', async ({ openPage, page }) => {
  await openPage('?map=svg');
  await waitForMap(page);
  await parts(page).map.locator('[data-mark="05570008"]').focus();
  await page.keyboard.press('Enter');
  await expect(parts(page).list.locator(`[data-story="${beckum.id}"]`)).toHaveClass(/is-open/);
});

test('Bundesweit is a filter', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page);
  await parts(page)
    .map.getByRole('button', { name: /^Bundesweit/ })
    .click();
  await expect(page).toHaveURL(/place=none/);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(3);
});

const SIZES = [
  [1440, 900, ''],
  [720, 560, '?embed'],
  [720, 900, ''],
  [390, 844, ''],
  [320, 568, ''],
] as const;

for (const [width, height, query] of SIZES) {
  test(`no label meets another or leaves the map at ${width} px ${query}`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(query);
    await waitForMap(page);
    const stage = await parts(page).map.locator('.map-stage').boundingBox();
    if (!stage) throw new Error('no map');
    const boxes = await parts(page)
      .map.locator('.map-label:not(.map-example *)')
      .evaluateAll((labels) =>
        labels.map((label) => {
          const { x, y, right, bottom } = label.getBoundingClientRect();
          return { text: label.textContent, x, y, right, bottom };
        }),
      );
    expect(boxes.length).toBeGreaterThanOrEqual(width >= 720 ? 8 : 3);
    for (const box of boxes) {
      const isInside =
        box.x >= stage.x - 0.5 &&
        box.y >= stage.y - 0.5 &&
        box.right <= stage.x + stage.width + 0.5 &&
        box.bottom <= stage.y + stage.height + 0.5;
      expect(isInside, `${box.text} inside the map`).toBe(true);
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const meet = a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
        expect(meet, `${a.text} meets ${b.text}`).toBe(false);
      }
    }
  });
}

test('over the tints of the Ruhr the sources have a ground of their own, and names a firm rim', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg&view=9.5/51.51/7.2');
  await waitForMap(page);
  const { map } = parts(page);
  const sources = map.locator('.map-sources');
  const paper = await map.evaluate((panel) => getComputedStyle(panel).backgroundColor);
  expect(paper).toMatch(/^rgb\(/);
  await expect(sources).toHaveCSS('background-color', paper);
  const rims = await map.locator('.map-label:not(.map-example *)').evaluateAll((labels) =>
    // Of eight sides, each without blur: `rgb(…) 1.5px 0px 0px`.
    labels.map((label) => getComputedStyle(label).textShadow.match(/px 0px(?=,|$)/g)?.length),
  );
  expect(rims.length).toBeGreaterThan(0);
  expect(new Set(rims)).toEqual(new Set([8]));
});
