import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { partsOfFrame, test } from './support/host';

/** That nothing goes to another host and nothing is stored, every test holds (`support/test.ts`).
 *  Here, that what the reader looks for stays with the reader. */
test.use({ expectedProblems: /another host: http:\/\/localhost:\d+\/host/ });

test('what a reader types, chooses, opens and takes along is in no request', async ({
  openPage,
  page,
  servedAt,
}) => {
  const asked: { method: string; url: URL; sent: boolean }[] = [];
  page.on('request', (request) => {
    asked.push({
      method: request.method(),
      url: new URL(request.url()),
      sent: request.postData() !== null,
    });
  });
  await openPage('?lang=de');
  await waitForMap(page, 'maplibre');
  const { list, search, filters } = parts(page);
  await search.fill('Beckum');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button').first().click();
  await expect(list.getByText('Warum hier?')).toBeVisible();
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
  await filters.getByLabel('Land').selectOption('05');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const preview = page.getByRole('dialog').locator('iframe');
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mitnehmen' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Herunterladen' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  const here = new URL(servedAt).origin;
  const files = asked.filter(({ url }) => url.origin === here);
  expect(files.length).toBeGreaterThan(20);
  for (const { method, url, sent } of files) {
    expect([method, sent]).toEqual(['GET', false]);
    // Documents are asked for by the address of a view; only the preview's frame is another one.
    if (!url.pathname.endsWith('/')) expect(url.search, url.href).toBe('');
    expect(url.href).not.toMatch(/beckum/i);
  }
  const documents = files.filter(({ url }) => url.pathname.endsWith('/'));
  expect(documents.every(({ url }) => /^\?(lang=de$|.*embed)/.test(url.search))).toBe(true);
  // No host is named in advance either.
  await expect(page.locator('link[rel*=dns-prefetch], link[rel*=preconnect]')).toHaveCount(0);
});

test('a frame tells its host nothing but its height, and only who listens', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(
    `<script>messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>
     <iframe id="news" title="News" src="${servedAt}?embed&show=map,list,filters" width="900" height="900"></iframe>`,
  );
  const { list, search } = partsOfFrame(page.frameLocator('#news'));
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await search.fill('beckum');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  const told = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'messages')));
  expect(told).not.toMatch(/beckum/i);
});
