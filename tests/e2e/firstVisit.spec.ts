import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a first visit on a phone costs at most 600 KB and starts no map engine', async ({
  openPage,
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await openPage();
  await waitForMap(page);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  await page.waitForLoadState('networkidle');
  expect(addresses.filter((address) => /maplibre|timeline/i.test(address))).toEqual([]);
  expect(bytes).toBeGreaterThan(100 * 1024);
  expect(bytes).toBeLessThanOrEqual(600 * 1024);
});

test('the first touch of its tab loads the timeline', async ({ openPage, page }) => {
  await openPage('?map=svg');
  const { timeline } = parts(page);
  const tabs = page.locator('.view-tabs');
  for (const _ of ['first', 'again']) {
    await tabs.getByRole('button', { name: 'Zeitverlauf' }).tap();
    await expect(timeline.locator('.timeline-block')).toHaveCount(16);
    await tabs.getByRole('button', { name: 'Meldungen' }).tap();
    await expect(timeline).toBeHidden();
  }
});

test('the first touch of the map starts the engine', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page);
  await expect(parts(page).map).toHaveAttribute('data-renderer', 'svg');
  await parts(page)
    .map.locator('.map-stage')
    .tap({ position: { x: 20, y: 160 } });
  await waitForMap(page, 'maplibre');
});
