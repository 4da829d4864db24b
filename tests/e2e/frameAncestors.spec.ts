import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/staticServer';
import { headersFor } from '../../src/core/policy';
import { test as frameTest } from './support/host';
import type { WorkerFixtures } from './support/test';

const headers = { ...headersFor([]) };

const test = frameTest.extend<object, WorkerFixtures>({
  servedAt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const server = await startStaticServer('dist', { headers });
      await provide(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test.use({
  expectedProblems:
    /frame-ancestors|ERR_BLOCKED_BY_RESPONSE|another host: http:\/\/localhost:\d+\/host$/,
});

test('pages that the config names frame the site, others do not, and the preview still shows it', async ({
  page,
  host,
  openHost,
  openPage,
  servedAt,
}) => {
  const frame = `<iframe title="Karte" src="${servedAt}?embed" width="600" height="500"></iframe>`;
  const map = page.frameLocator('iframe').getByRole('region', { name: 'Karte' });
  Object.assign(headers, headersFor([], { frameAncestors: [host.origin] }));
  await openHost(frame);
  await expect(map).toBeVisible();
  Object.assign(headers, headersFor([], { frameAncestors: ['https://www.stadt.example'] }));
  const refused = page.waitForEvent('console', {
    predicate: (it) => /frame-ancestors/.test(it.text()),
  });
  await openHost(frame);
  await refused;
  await expect(map).toHaveCount(0);
  await openPage();
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(map).toBeVisible();
});
