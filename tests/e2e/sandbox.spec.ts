import { expect, type Page } from '@playwright/test';
import { startStaticServer } from '../../scripts/staticServer';
import { securityHeaders } from '../../src/core/policy';
import { partsOfFrame, test } from './support/host';

const sandboxed = (address: string) =>
  `<script>messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>
   <iframe id="news" title="News" sandbox="allow-scripts" src="${address}" width="1000" height="900"></iframe>`;

const SOURCE = 'https://example.org/news/1';

/** The newest story has an address. */
const withSource = (page: Page) =>
  page.route('**/data/stories.json', async (route) => {
    const response = await route.fetch();
    const feed = (await response.json()) as { items: object[] };
    const [first, ...rest] = feed.items;
    await route.fulfill({
      response,
      json: { ...feed, items: [{ ...first, url: SOURCE }, ...rest] },
    });
  });

test.describe('in a sandbox, with the header field for it', () => {
  test.use({
    expectedProblems:
      /another host: http:\/\/localhost:\d+\/host|Blocked opening|Clipboard API has been blocked/,
  });

  test('filters, search, map, timeline and stories work', async ({ openHost, page, servedAt }) => {
    await openHost(sandboxed(`${servedAt}?embed&show=map,timeline,list,filters`));
    const frame = page.frameLocator('#news');
    const { map, timeline, list, filters, search } = partsOfFrame(frame);
    await expect(list.getByRole('listitem')).toHaveCount(16);
    expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');

    await search.fill('beckum');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await search.press('Enter');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await search.fill('');
    await expect(list.getByRole('listitem')).toHaveCount(16);

    await filters.getByLabel('Land').selectOption('05');
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await filters.getByRole('button', { name: 'Filter zurücksetzen' }).click();

    await timeline.hover();
    await timeline.locator('[data-story]').first().click();
    await expect(list.getByText('Warum hier?')).toBeVisible();

    await map.hover({ position: { x: 40, y: 200 } });
    await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 });
    // The canvas takes the click and knows whose it is; the only story of a place is opened.
    await map.locator('[data-mark="05570008"]').click({ force: true });
    await expect(list.locator('.is-open')).toContainText('Stadt tritt der d-NRW bei');
  });

  test('a link that may open no window shows its address, and asks WordPress to follow it', async ({
    openHost,
    page,
    servedAt,
  }) => {
    await withSource(page);
    await openHost(sandboxed(`${servedAt}?embed&region=05&show=list#?secret=aB3x`));
    const frame = page.frameLocator('#news');
    await partsOfFrame(frame).list.getByRole('button').first().click();
    await frame.getByRole('link', { name: 'Zur Quelle' }).click();
    const dialog = frame.getByRole('dialog');
    await expect(dialog).toContainText('erlaubt ihm nicht, ein Fenster zu öffnen');
    await expect(dialog.getByLabel('Adresse', { exact: true })).toHaveValue(SOURCE);
    expect(await page.evaluate(() => Reflect.get(window, 'messages'))).toContainEqual({
      message: 'link',
      value: SOURCE,
      secret: 'aB3x',
    });
    await dialog.getByRole('button', { name: 'Link kopieren' }).click();
    // Nothing may be copied here: the address is marked instead.
    await expect(dialog.getByRole('status')).toContainText('markiert');
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    await frame.getByRole('link', { name: 'Groß ansehen' }).click();
    await expect(dialog.getByLabel('Adresse', { exact: true })).toHaveValue(/\?region=05&story=/);
  });

  test('the full page says why it cannot copy the link', async ({ openHost, page, servedAt }) => {
    await openHost(sandboxed(servedAt));
    const frame = page.frameLocator('#news');
    await frame.getByRole('button', { name: 'Teilen' }).click();
    const dialog = frame.getByRole('dialog');
    await expect(dialog).toContainText('weder Kopieren noch Teilen');
    await dialog.getByRole('button', { name: 'Link kopieren' }).click();
    await expect(dialog.getByRole('status')).toContainText('markiert');

    // Nothing can be saved or printed here: texts are shown, the rest is not offered.
    await dialog.getByRole('button', { name: 'Als Datei mitnehmen' }).click();
    await expect(dialog).toContainText('weder Herunterladen noch Drucken');
    await expect(dialog.getByLabel('CSV')).toBeChecked();
    await expect(dialog.getByLabel('PNG')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'Drucken' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Text zeigen' }).click();
    await expect(dialog.getByLabel(/\.csv$/)).toHaveValue(/Stadt tritt der d-NRW bei/);
  });
});

test.describe('in a sandbox, without the header field', () => {
  test.use({ expectedProblems: /another host: http:\/\/localhost|CORS policy|ERR_FAILED/ });

  test('the document says what is missing and leads to the page; its map is there', async ({
    openHost,
    page,
  }) => {
    const { 'Access-Control-Allow-Origin': _, ...headers } = securityHeaders;
    const server = await startStaticServer('dist', { headers });
    await openHost(sandboxed(`${server.address}?embed&show=map&region=05`));
    const frame = page.frameLocator('#news');
    const note = frame.locator('.start-blocked');
    await expect(note).toBeVisible();
    await expect(note).toContainText('Access-Control-Allow-Origin');
    await expect(note.getByRole('link')).toHaveText(`${server.address}?region=05`);
    await expect(note.getByRole('link')).toHaveAttribute('href', `${server.address}?region=05`);
    const map = frame.locator('.map-slot svg').first();
    await expect(map).toBeVisible();
    const fills = await map
      .locator('path')
      .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
    // With its styles: areas in their tints, not all in black.
    expect(fills.filter((fill) => fill !== 'none').length).toBeGreaterThan(1);
    expect(fills).not.toContain('rgb(0, 0, 0)');
    await server.close();
  });
});

test.describe('without the script', () => {
  test.use({ expectedProblems: /ERR_FAILED/ });

  test('outside a sandbox the document says that it did not come', async ({
    openDocument,
    page,
  }) => {
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await openDocument('?region=05');
    await expect(page.locator('.start-failed')).toBeVisible();
    await expect(page.locator('.start-blocked')).toBeHidden();
  });
});
