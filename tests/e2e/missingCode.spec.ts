import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

test.use({ expectedProblems: /ERR_FAILED|Failed to fetch dynamically imported module/ });

const missing = (page: Page, chunk: RegExp) => page.route(chunk, (route) => route.abort());

const retry = (page: Page) => page.getByRole('button', { name: 'Erneut versuchen' }).click();

test('without the code of the map this is said, and a second try brings the map', async ({
  openPage,
  page,
}) => {
  const chunk = /assets\/LiveMap-.*\.js$/;
  await missing(page, chunk);
  await openPage();
  await expect(page.getByRole('alert')).toContainText('Die Karte konnte nicht geladen werden');
  await expect(page.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  await page.unroute(chunk);
  await retry(page);
  await waitForMap(page);
});

for (const [what, chunk] of [
  ['panel', /assets\/LiveTimeline-.*\.js$/],
  ['chart', /assets\/TimelineChart-.*\.js$/],
] as const) {
  test(`without the code of the timeline's ${what} this is said, and a second try brings it`, async ({
    openPage,
    page,
  }) => {
    await missing(page, chunk);
    await openPage();
    await expect(page.getByRole('alert')).toContainText('Der Zeitverlauf konnte nicht geladen');
    await page.unroute(chunk);
    await retry(page);
    await expect(parts(page).timeline.locator('[data-story]')).toHaveCount(16);
  });
}

test('without the words of the panels this is said, and a second try brings them', async ({
  openPage,
  page,
}) => {
  // Two files have German messages; the second one that is asked for is the panels'.
  const seen = new Set<string>();
  const chunk = /assets\/de-.*\.js$/;
  await page.route(chunk, (route) => {
    seen.add(route.request().url());
    return seen.size > 1 ? route.abort() : route.continue();
  });
  await openPage();
  await expect(page.getByRole('alert').first()).toContainText('Die Karte konnte nicht geladen');
  await page.unroute(chunk);
  await page.getByRole('button', { name: 'Erneut versuchen' }).first().click();
  await waitForMap(page);
});

test('a search whose code is missing shows all stories and says so, and a second try searches', async ({
  openPage,
  page,
}) => {
  const chunk = /assets\/storyIndex-.*\.js$/;
  await missing(page, chunk);
  await openPage('?q=beckum');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 15_000 });
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  await page.unroute(chunk);
  await retry(page);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(1);
});

test('without the code of the embed dialog the page stays, and a second try opens it', async ({
  openPage,
  page,
}) => {
  const chunk = /assets\/ViewDialog-.*\.js$/;
  await missing(page, chunk);
  await openPage();
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  await page.unroute(chunk);
  await retry(page);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('without the code of the frame this is said over the map, and a second try brings it', async ({
  openDocument,
  page,
}) => {
  const chunk = /assets\/Frame-.*\.js$/;
  await missing(page, chunk);
  await openDocument('?embed');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.map-slot svg').first()).toBeVisible();
  await page.unroute(chunk);
  await retry(page);
  await expect(parts(page).timeline).toBeVisible();
});

test('what an open story shows besides is fetched again after a failure', async ({
  openPage,
  page,
}) => {
  const chunk = /assets\/StoryDetails-.*\.js$/;
  await missing(page, chunk);
  await openPage();
  await parts(page).list.locator('[data-story] button').first().click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(chunk);
  await retry(page);
  await expect(page.getByText('Warum hier?')).toBeVisible();
});

test('if the app cannot begin, the document says so and stays', async ({ openDocument, page }) => {
  await missing(page, /assets\/de-.*\.js$/);
  await openDocument();
  await expect(page.locator('.start-failed')).toBeVisible();
  await expect(page.getByText('Stadt tritt der d-NRW bei')).toBeVisible();
});

test('without the words of a chosen language this is said, and a second try brings them', async ({
  openPage,
  page,
}) => {
  const chunk = /assets\/en-.*\.js$/;
  await missing(page, chunk);
  await openPage();
  await page.getByLabel('Sprache').selectOption('en');
  await expect(page.getByRole('alert')).toContainText('Die Texte der gewählten Sprache');
  await expect(page.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  await page.unroute(chunk);
  await retry(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
