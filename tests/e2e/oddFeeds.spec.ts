import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { listedIds, parts, waitForMap } from './dashboard';
import { holdBack } from './support/holdBack';
import { test, waitForApp } from './support/test';

type Item = { id: string; title: string; tags: string[]; [field: string]: unknown };
type Feed = { items: Item[] };

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

const feed: Feed = read('data/stories.json');

const serve = (page: Page, items: unknown[]) =>
  page.route('**/data/stories.json', (route) => route.fulfill({ json: { ...feed, items } }));

/** Stories of Bavaria, a day apart, ids `made-0` up. */
const made = (count: number, more: object = {}): unknown[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `made-${index}`,
    title: `Bayern: Meldung ${index}`,
    date_published: new Date(Date.UTC(2025, 0, 1) - index * 86_400_000).toISOString(),
    tags: ['ozg'],
    _ortsmarke: { dateline: 'Bayern', places: ['09'], status: 'located', by: 'dateline' },
    ...more,
  }));

test('topics that the site does not have are Sonstiges, once, in chips, bars and numbers', async ({
  openPage,
  page,
}) => {
  const tags = [['kochen'], ['backen'], ['ozg', 'kochen'], ['kochen', 'ozg'], []];
  await serve(
    page,
    made(100).map((item, index) => ({ ...(item as object), tags: tags[index % 5] })),
  );
  await openPage();
  const { filters, list } = parts(page);
  await expect(filters.getByRole('button', { name: /^Sonstiges: 60 Meldungen/ })).toBeVisible();
  await expect(filters.getByRole('button', { name: /^OZG: 40 Meldungen/ })).toBeVisible();
  await filters.getByRole('button', { name: /^Sonstiges/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(60);
});

test('an open story far down the list is shown above it', async ({ openPage, page }) => {
  await serve(page, made(150));
  await openPage('?story=made-140');
  await expect(page.locator('#stories [data-story="made-140"]')).toHaveClass(/is-open/);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(100);
  await page.getByRole('button', { name: 'Weitere Meldungen zeigen' }).click();
  await expect(parts(page).list.locator('[data-story="made-140"]')).toHaveClass(/is-open/);
  await expect(page.locator('#stories [data-story="made-140"]')).toHaveCount(1);
});

test('after the last more stories the focus is on the first of them', async ({
  openPage,
  page,
}) => {
  await serve(page, made(150));
  await openPage();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(100);
  await page.getByRole('button', { name: 'Weitere Meldungen zeigen' }).press('Enter');
  await expect(page.locator('[data-story="made-100"] button').first()).toBeFocused();
});

test('an open story that a filter leaves out is named, and all filters can be undone', async ({
  openPage,
  page,
}) => {
  const id = feed.items[0]?.id ?? '';
  await openPage(`?region=09&story=${id}`);
  const outside = page.getByText('Geöffnet, aber nicht in dieser Auswahl');
  await expect(outside).toBeVisible();
  expect(await listedIds(page)).not.toContain(id);
  await page.getByRole('button', { name: 'Alle Filter lösen' }).click();
  await expect(parts(page).list.locator(`[data-story="${id}"]`)).toHaveClass(/is-open/);
});

test('an id of 400 letters survives a reload', async ({ openPage, page }) => {
  const id = `https://example.org/${'a'.repeat(400)}`;
  await serve(page, [{ ...(made(1)[0] as object), id }]);
  await openPage();
  await parts(page).list.locator('[data-story] button').first().click();
  await page.reload();
  await waitForApp(page);
  await expect(parts(page).list.locator('[data-story]')).toHaveClass(/is-open/);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
]) {
  test(`words of 420 letters leave the layout whole at ${width} px`, async ({ openPage, page }) => {
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    const long = 'Digitalisierungs'.repeat(26);
    await serve(page, [
      { ...(made(1)[0] as object), title: `Bayern: ${long}`, content_text: long },
    ]);
    await openPage();
    await waitForMap(page);
    await parts(page).list.locator('[data-story] button').first().click();
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    const panel = page.locator('.list-panel');
    expect(await panel.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('a range beyond all stories does not run backwards', async ({ openPage, page }) => {
  await openPage('?from=2030-01-01');
  await expect(page.getByText('Keine Meldung in den geladenen Quellen')).toBeVisible();
  await expect(parts(page).timeline).toContainText('1. Jan. 2030');
  await expect(parts(page).timeline).not.toContainText('2030 – 3. März 2025');
});

test('a region together with "no place" is the region, and says so', async ({ openPage, page }) => {
  await openPage('?region=05&place=none');
  await expect(page.locator('.notice').first()).toContainText('place=none');
  await expect(parts(page).filters.getByLabel('Land')).toHaveValue('05');
});

for (const [key, name] of [
  ['05999', 'a Kreis'],
  ['05570999', 'a Gemeinde'],
]) {
  test(`a key of ${name} that does not exist is dropped and named`, async ({ openPage, page }) => {
    await openPage(`?region=${key}`);
    await expect(page.locator('.notice').first()).toContainText(`region=${key}`);
    await expect(page).not.toHaveURL(/region/);
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  });
}

test('a search left while it is typed is a step of its own for Back', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  const { search, filters, list } = parts(page);
  await search.click();
  await search.fill('stadt');
  // At once, before the pause that ends a search.
  await filters.getByRole('button', { name: /^OZG/ }).click();
  await expect(page).toHaveURL(/topic=ozg&q=stadt/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=stadt&map=svg$/);
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(16);
});

test('while a search is on its way the list says so', async ({ openPage, page }) => {
  const letGo = await holdBack(page, /assets\/storyIndex-.*\.js$/);
  await openPage('?q=beckum');
  await expect(page.locator('.stories-sentence')).toHaveText('Wird gesucht …');
  letGo();
  await expect(page.locator('.stories-sentence')).toContainText('Eine Meldung');
});

test('a site with one language speaks that one, whatever the address says', async ({
  openPage,
  page,
}) => {
  const config = read('config.json');
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { ...config, languages: ['de'] } }),
  );
  await openPage('?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(parts(page).timeline).toBeVisible();
});

test('pointing at a Land marks the stories of its towns in the list', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  await parts(page).map.locator('[data-mark="05"]').first().focus();
  const beckum = parts(page).list.locator('.story', { hasText: 'Stadt tritt der d-NRW bei' });
  await expect(beckum).toHaveClass(/is-hovered/);
});

test('a frame names faulty stories and links an open story to its source', async ({
  openPage,
  page,
}) => {
  await serve(page, [...made(1, { url: 'https://example.org/a' }), null]);
  await openPage('?embed&story=made-0');
  await expect(page.locator('.notice')).toContainText('fehlerhaft');
  await expect(page.getByRole('link', { name: 'Zur Quelle' })).toHaveAttribute(
    'href',
    'https://example.org/a',
  );
});

test('stories are refreshed when the reader comes back to the page', async ({ openPage, page }) => {
  await page.clock.install();
  await openPage();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  await serve(page, made(3));
  await page.clock.fastForward('06:00');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(3);
});
