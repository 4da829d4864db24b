import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

type LosesContext = { loseContext(): void; restoreContext(): void };
type TestPage = { lost?: LosesContext | null };

const loseContext = (page: Page) =>
  parts(page).map.evaluate((section) => {
    const canvas = section.querySelector('canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    (window as TestPage).lost = lost;
    lost?.loseContext();
  });

const restoreContext = (page: Page) =>
  page.evaluate(() => (window as TestPage).lost?.restoreContext());

const engineCamera = (page: Page) =>
  parts(page).map.evaluate((section) => {
    const { maplibre } = section as unknown as {
      maplibre: { getZoom(): number; getCenter(): { lng: number; lat: number } };
    };
    const { lng, lat } = maplibre.getCenter();
    return [maplibre.getZoom().toFixed(2), lng.toFixed(2), lat.toFixed(2)].join(' ');
  });

test('a context that was lost and comes back leaves address and camera as they were', async ({
  openPage,
  page,
}) => {
  await openPage('?region=05');
  await waitForMap(page, 'maplibre');
  const before = await engineCamera(page);
  await loseContext(page);
  await expect(parts(page).map).toHaveAttribute('data-renderer', 'svg');
  await restoreContext(page);
  await waitForMap(page, 'maplibre');
  expect(await engineCamera(page)).toBe(before);
  expect(page.url()).toMatch(/\?region=05$/);
});

test('a context that does not come back leaves the SVG map for good', async ({
  openPage,
  page,
}) => {
  await openPage();
  await waitForMap(page, 'maplibre');
  await expect(parts(page).map.getByRole('button', { name: 'Vergrößern' })).toBeVisible();
  await loseContext(page);
  await expect(parts(page).map.getByRole('button', { name: 'Vergrößern' })).toBeHidden({
    timeout: 15_000,
  });
  await expect(parts(page).map.locator('canvas')).toHaveCount(0);
  await expect(parts(page).map).toHaveAttribute('data-renderer', 'svg');
  await expect(parts(page).map.locator('[data-mark="05570008"]')).toBeVisible();
});

test.describe('whose worker crashes', () => {
  test.use({ expectedProblems: /worker crashed|maplibre/i });

  test('MapLibre never takes over, and the SVG map works on', async ({ openPage, page }) => {
    const worker = /assets\/maplibre-gl-worker-.*\.js$/;
    const asked = page.waitForRequest(worker, { timeout: 45_000 });
    await page.route(worker, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "throw new Error('worker crashed');",
      }),
    );
    await openPage();
    await asked;
    const { map, list } = parts(page);
    await map.locator('[data-mark="12"]').first().click();
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await expect(map).toHaveAttribute('data-renderer', 'svg');
  });
});

test('a movement by hand is in the address', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page, 'maplibre');
  const box = await parts(page).map.locator('.map-stage').boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 40, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=/);
});

for (const [width, height] of [
  [280, 200],
  [320, 230],
] as const) {
  test(`MapLibre takes over a frame of ${width} by ${height} without a jump`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage('?embed&show=map');
    await waitForMap(page);
    const { map } = parts(page);
    const spots = () =>
      map
        .locator('.map-anchor')
        .evaluateAll((anchors) =>
          anchors.map((anchor) => (anchor as HTMLElement).style.transform).sort(),
        );
    const before = await spots();
    await map.locator('.map-stage').dispatchEvent('pointerdown');
    await waitForMap(page, 'maplibre');
    expect(await spots()).toEqual(before);
    expect(page.url()).not.toContain('view=');
  });
}
