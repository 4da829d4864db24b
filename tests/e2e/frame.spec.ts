import { expect, type Page } from '@playwright/test';
import { transferredBytes } from '../../scripts/transferredBytes';
import { parts, waitForMap } from './dashboard';
import { HOST_PROBLEM, partsOfFrame, test } from './support/host';

test.use({ expectedProblems: HOST_PROBLEM });

const LIMIT = 180 * 1024;

type Counted = Window & { contexts?: number };

/** Counts WebGL contexts of every page and frame in itself. */
const countContexts = (page: Page) =>
  page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const { getContext } = canvas.prototype;
      Object.defineProperty(canvas.prototype, 'getContext', {
        value(this: unknown, kind: string, ...rest: unknown[]) {
          const counted = window as Counted;
          if (kind.includes('webgl')) counted.contexts = (counted.contexts ?? 0) + 1;
          return Reflect.apply(getContext, this, [kind, ...rest]);
        },
      });
    }
  });

/** Files of the site that a page asks for, from now on. */
function filesAskedFor(page: Page): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:') files.add(pathname === '/' ? 'index.html' : pathname.slice(1));
  });
  return files;
}

const contextsIn = (page: Page) => page.evaluate(() => (window as Counted).contexts ?? 0);

test('a frame costs at most 180 KB and makes no WebGL context until it is used', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 560 });
  await countContexts(page);
  const files = filesAskedFor(page);
  await openPage('?embed');
  await waitForMap(page);
  await expect(
    page.getByRole('button', { name: /16 Meldungen, .*Zeitverlauf bedienen/ }),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked = [...files];
  const bytes = asked.reduce((sum, file) => sum + transferredBytes(`dist/${file}`), 0);
  expect(bytes).toBeGreaterThan(100 * 1024);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(await contextsIn(page)).toBe(0);
  expect(asked.filter((it) => /maplibre|TimelineChart|kreise|woff2/i.test(it))).toEqual([]);

  await page.mouse.move(300, 200);
  await waitForMap(page, 'maplibre');
  expect(await contextsIn(page)).toBeGreaterThan(0);
  await expect(page.locator('.timeline [data-story]')).toHaveCount(16);
});

test('the timeline of a frame is reached by keyboard', async ({ openPage, page }) => {
  await openPage('?embed&show=timeline');
  const quiet = page.getByRole('button', { name: /Zeitverlauf bedienen/ });
  await quiet.focus();
  await expect(page.locator('.timeline-whole')).toBeFocused();
  await page.keyboard.press('Tab');
  // The first control of the heading.
  await expect(page.locator('.timeline-heading :is(button, select)').first()).toBeFocused();
});

for (const [width, height] of [
  [280, 480],
  [320, 240],
  [320, 560],
  [720, 560],
  [1600, 700],
] as const) {
  test(`the frame fits into ${width} × ${height} px`, async ({ openPage, page }) => {
    await page.setViewportSize({ width, height });
    await openPage('?embed&show=map,timeline,list,filters');
    await waitForMap(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const footer = page.locator('.frame-footer');
    await expect(footer).toBeInViewport({ ratio: 0.99 });
    await expect(footer).toContainText('BKG 2016');
    await page.mouse.wheel(0, 10_000);
    await expect(footer).toBeInViewport({ ratio: 0.99 });
    const box = await page.locator('.map-slot').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(180);
  });
}

test('the low map of a frame with all parts folds its legend, and nothing over it meets', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 560 });
  await openPage('?embed&show=map,timeline,list,filters&theme=dark&lang=en&region=05562');
  await waitForMap(page);
  // More buttons than there are before it is used.
  await page.mouse.move(300, 150);
  await waitForMap(page, 'maplibre');
  const { map } = parts(page);
  await expect(map.getByRole('button', { name: 'Legend', exact: true })).toBeVisible();
  const boxes = await map.locator('.map-card, .map-sources').evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, right, bottom } = card.getBoundingClientRect();
      return { name: card.className, x, y, right, bottom };
    }),
  );
  expect(boxes.length).toBe(5);
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const meet = a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
      expect(meet, `${a.name} meets ${b.name}`).toBe(false);
    }
  }
});

test('only the named parts are shown', async ({ openPage, page }) => {
  await openPage('?embed&show=list');
  await expect(page.getByRole('list', { name: 'Meldungen' }).getByRole('listitem')).toHaveCount(16);
  await expect(page.locator('.map-slot, .timeline-slot, .frame-filters')).toHaveCount(0);
});

test('"Groß ansehen" opens the same view in full', async ({ openPage, page }) => {
  await openPage('?region=05&topic=ozg&lang=de&embed&show=list');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Groß ansehen' }).click();
  const full = await opened;
  expect(full.url()).toMatch(/\/\?region=05&topic=ozg&lang=de$/);
  await expect(full.getByRole('form', { name: 'Filter' })).toBeVisible();
});

test('the wheel over a frame scrolls the page around, and the map says how it is zoomed', async ({
  openHost,
  page,
  servedAt,
}) => {
  const frame = (id: string, query: string) =>
    `<iframe id="${id}" title="${id}" src="${servedAt}?embed&show=map${query}" width="600" height="400"></iframe>`;
  await openHost(`${frame('de', '')}${frame('en', '&lang=en')}<div style="height:3000px"></div>`);
  for (const [id, name, hint] of [
    ['de', 'Karte', 'Zum Vergrößern Strg gedrückt halten'],
    ['en', 'Map', /hold|Ctrl/i],
  ] as const) {
    await page.evaluate(() => scrollTo(0, 0));
    const content = page.frameLocator(`#${id}`);
    const map = content.getByRole('region', { name, exact: true });
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expect(map.locator('.map-ground')).toBeVisible({ timeout: 30_000 });
    await map.hover({ position: { x: 300, y: 300 } });
    await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 });
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect(content.locator('.maplibregl-cooperative-gesture-screen')).toContainText(hint);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  }
});

test('a frame off the screen gives its WebGL context back and draws again when it returns', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(
    `<iframe id="news" title="news" src="${servedAt}?embed&show=map" width="600" height="400"></iframe><div style="height:3000px"></div>`,
  );
  const { map } = partsOfFrame(page.frameLocator('#news'));
  await expect(map.locator('.map-ground')).toBeVisible({ timeout: 30_000 });
  await map.hover({ position: { x: 300, y: 300 } });
  await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 });
  await page.evaluate(() => scrollTo(0, 2500));
  await expect(map.locator('canvas')).toHaveCount(0);
  await expect(map).toHaveAttribute('data-renderer', 'svg');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 });
});

test('a page with 20 frames shows 20 maps, also when a frame loses its context to others', async ({
  openHost,
  page,
  servedAt,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1300, height: 1000 });
  const frames = Array.from(
    { length: 20 },
    (_, index) =>
      `<iframe id="f${index}" title="f${index}" src="${servedAt}?embed&show=map" width="240" height="220"></iframe>`,
  );
  await openHost(frames.join(''));
  for (const index of frames.keys()) {
    await expect(page.frameLocator(`#f${index}`).locator('.map-ground svg').first()).toBeVisible({
      timeout: 120_000,
    });
  }
  const { map } = partsOfFrame(page.frameLocator('#f0'));
  await map.hover({ position: { x: 100, y: 100 } });
  await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 60_000 });
  // More than a page may have: the oldest goes.
  await page.evaluate(() => {
    const canvases = Array.from({ length: 20 }, () => document.createElement('canvas'));
    Reflect.set(
      window,
      'others',
      canvases.map((canvas) => canvas.getContext('webgl2')),
    );
  });
  await expect(map).toHaveAttribute('data-renderer', 'svg', { timeout: 30_000 });
  await expect(map.locator('.map-ground svg').first()).toBeVisible();
});
