import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

const feed = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

const fail = (page: Page, glob: string, status = 500) =>
  page.route(glob, (route) => route.fulfill({ status, body: 'broken' }));

const FAILED = /status of (404|500)/;

test.describe('a file that is missing or broken', () => {
  test.use({ expectedProblems: FAILED });

  test('a missing feed is said, and loads on a second try', async ({ openDocument, page }) => {
    await fail(page, '**/data/stories.json', 404);
    await openDocument();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Beispieldaten');
    await expect(alert).toContainText('404');
    await page.unroute('**/data/stories.json');
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  });

  test('without the boundaries list, timeline and filters work', async ({ openPage, page }) => {
    await fail(page, '**/laender-*.geojson');
    await openPage();
    await expect(page.getByRole('alert')).toContainText('Die Grenzen konnten nicht');
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
    await expect(parts(page).timeline.locator('[data-story]')).toHaveCount(16);
    await page.unroute('**/laender-*.geojson');
    await page.getByRole('alert').getByRole('button', { name: 'Erneut versuchen' }).click();
    await waitForMap(page);
  });

  test('outlines of Kreise that are missing are said on the map, and come on a second try', async ({
    openPage,
    page,
  }) => {
    await fail(page, '**/kreise-*.geojson');
    await openPage('?region=05562&map=svg');
    await waitForMap(page);
    const { map } = parts(page);
    const alert = map.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(map.locator('[data-area="05562"]')).toHaveCount(0);
    await page.unroute('**/kreise-*.geojson');
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(map.locator('[data-area="05562"]')).toHaveCount(1);
    await expect(alert).toHaveCount(0);
  });

  test('a missing config is said', async ({ openDocument, page }) => {
    await fail(page, '**/config.json', 404);
    await openDocument();
    await expect(page.getByRole('alert')).toContainText('config.json');
  });
});

test('a truncated feed is named with what is wrong', async ({ openDocument, page }) => {
  const text = JSON.stringify(feed).slice(0, 900);
  await page.route('**/data/stories.json', (route) => route.fulfill({ body: text }));
  await openDocument();
  await expect(page.getByRole('alert')).toContainText('kein gültiges JSON');
});

test('a config with a wrong value is named with its path', async ({ openDocument, page }) => {
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { title: 'x', sources: [], topics: [] } }),
  );
  await openDocument();
  await expect(page.getByRole('alert')).toContainText('sources');
});

test('a config with a wrong entry, or no config at all, is told in words', async ({
  openDocument,
  page,
}) => {
  const alert = page.getByRole('alert');
  let config: unknown = { title: 'x', sources: [null], topics: [] };
  await page.route('**/config.json', (route) => route.fulfill({ json: config }));
  await openDocument();
  await expect(alert).toContainText('sources[0]: erwartet ein Objekt, gefunden null');
  config = 5;
  await page.reload();
  await expect(alert).toContainText('Form: erwartet ein Objekt, gefunden 5');
});

test('what a feed says wrongly of itself is told as such: no story is missing', async ({
  openPage,
  page,
}) => {
  const head = { ...feed._ortsmarke, retrieved: 'gestern', places: { xx: null } };
  await page.route('**/data/stories.json', (route) =>
    route.fulfill({ json: { ...feed, _ortsmarke: head } }),
  );
  await openPage();
  const notice = page.locator('.notice');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('2 Angaben der Quelle „Beispieldaten“ über sich selbst');
  await notice.getByText('Welche?').click();
  await expect(notice).toContainText('_ortsmarke.retrieved: erwartet ein Datum');
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
});

test('bad rows are counted and named and do not stop the good ones', async ({ openPage, page }) => {
  const items = feed.items.map((item: object, index: number) =>
    index === 3 ? { ...item, date_published: '2025-02-31' } : item,
  );
  await page.route('**/data/stories.json', (route) =>
    route.fulfill({ json: { ...feed, items: [...items, { id: 'x' }, ...Array(121).fill(null)] } }),
  );
  await openPage();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(15);
  const notice = page.locator('.notice');
  await expect(notice).toContainText('123 Meldungen');
  await notice.getByText('Welche?').click();
  await expect(notice).toContainText('items[3].date_published');
  // A feed with a mistake in each row does not fill the page.
  await expect(notice.getByRole('listitem')).toHaveCount(101);
  await expect(notice).toContainText('… und 23 weitere');
});

test('an empty feed is said, not drawn as an error', async ({ openPage, page }) => {
  await page.route('**/data/stories.json', (route) =>
    route.fulfill({ json: { ...feed, items: [] } }),
  );
  await openPage();
  await expect(page.getByText('Noch keine Meldungen')).toBeVisible();
  await waitForMap(page).catch(() => undefined);
  await expect(parts(page).map).toBeVisible();
});

test('an empty view offers ways out with their numbers', async ({ openPage, page }) => {
  await openPage('?region=08&from=2025-03-01');
  await expect(page.getByText('Keine Meldung in den geladenen Quellen')).toBeVisible();
  await page.getByRole('button', { name: /^Eine Meldung in Ganz Deutschland/ }).click();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(1);
});

const NONSENSE =
  '?region=99&place=yes&from=2025-02-31&to=never&last=1y&topic=%00&q=%&story=nothing&measure=x' +
  '&view=NaN/NaN/NaN&lang=xx&theme=pink&map=3d&show=none&compare=1&within=a';

test('nonsense in every parameter still gives a working page and is named', async ({
  openPage,
  page,
}) => {
  await openPage(NONSENSE);
  await expect(page.locator('.notice').first()).toContainText('region=99');
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
});

test('the page speaks English when asked to', async ({ openPage, page }) => {
  await openPage('?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('list', { name: 'Stories' }).getByRole('listitem')).toHaveCount(16);
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'Filters' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('map and newest headlines are there, and the Länder are links', async ({
    openDocument,
    page,
  }) => {
    await openDocument();
    await expect(page.getByText('Stadt tritt der d-NRW bei')).toBeVisible();
    await expect(page.locator('a[href="?region=05"]')).toHaveCount(1);
  });
});
