import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { inside } from './stories';
import { holdBack } from './support/holdBack';
import { test } from './support/test';

const feed: { items: { id: string }[] } = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

test.describe('while map, chart and search have not arrived', () => {
  // The size check counts what the entry imports: nothing else may be needed for list and filters.
  test.use({ expectedProblems: /ERR_FAILED|Failed to fetch dynamically imported module/ });

  test('list and filters work', async ({ openPage, page }) => {
    await page.route(/assets\/(?!index-|first-|rolldown-runtime-|de-).*\.js$/, (route) =>
      route.abort(),
    );
    await openPage();
    const { filters, list } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await filters.getByLabel('Land').selectOption('05');
    await expect(list.getByRole('listitem')).toHaveCount(inside('05').length);
  });
});

test("the document's map stays until the live one has come", async ({ openPage, page }) => {
  const letGo = await holdBack(page, /assets\/LiveMap-.*\.js$/);
  await openPage('?map=svg');
  await expect(page.locator('.map-static')).toBeVisible();
  letGo();
  await waitForMap(page);
  await expect(page.locator('.map-static')).toHaveCount(0);
  await expect(parts(page).map.getByText('Beckum', { exact: true })).toBeVisible();
});

test('the app makes the elements of the document its own', async ({ openDocument, page }) => {
  const letGo = await holdBack(page, /assets\/index-.*\.js$/);
  await openDocument();
  const first = await page.locator('.story').first().elementHandle();
  const filter = page.locator('.filter-topics .chip').first();
  await expect(filter).toBeDisabled();
  letGo();
  await waitForMap(page);
  expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  const { list } = parts(page);
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await expect(page.locator(':disabled, [inert], .start-note')).toHaveCount(0);
  await expect(page.locator('.map-prerendered')).toHaveCount(0);
  await list.getByRole('button', { name: 'Stadt tritt der d-NRW bei' }).click();
  await expect(page.locator('.story.is-open')).toHaveCount(1);
});

test('where the document is older than the stories, the page shows these', async ({
  openDocument,
  page,
}) => {
  const headline = 'Stadt tritt der d-NRW bei';
  await page.route('**/data/stories.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(headline, 'Eine andere Schlagzeile') });
  });
  const letGo = await holdBack(page, /assets\/index-.*\.js$/);
  await openDocument();
  await expect(page.getByText(headline)).toBeVisible();
  await page.locator('.search-input').fill('schlagzeile');
  letGo();
  const { list, search } = parts(page);
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByText('Eine andere Schlagzeile')).toBeVisible();
  await expect(search).toHaveValue('schlagzeile');
  await expect(search).toBeFocused();
  await waitForMap(page);
  await expect(page.locator(':disabled, [inert], .start-note')).toHaveCount(0);
});

test('where the document says something else after all, the page is drawn anew and its map stays', async ({
  openDocument,
  page,
}) => {
  const headline = 'Stadt tritt der d-NRW bei';
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll(headline, 'Veraltet') });
  });
  const letGo = await holdBack(page, /assets\/LiveMap-.*\.js$/);
  await openDocument();
  const { list } = parts(page);
  await expect(list.getByText(headline)).toBeVisible();
  await expect(page.locator('.map-static')).toBeVisible();
  letGo();
  await waitForMap(page);
  await expect(page.locator('.map-static')).toHaveCount(0);
  await expect(list.getByText('Veraltet')).toHaveCount(0);
});

test('a link to a story further down leads to its row', async ({ openPage, page }) => {
  const last = feed.items.map(({ id }) => id).sort()[0] ?? '';
  await openPage(`?story=${last}`);
  const open = page.locator(`.list-panel [data-story="${last}"]`);
  await expect(open).toHaveClass(/is-open/);
  await expect(open).toBeInViewport();
  await expect(page.locator('.story.is-open')).toHaveCount(1);
});

/** All elements of the page with their attributes and texts. */
const whatIsThere = (page: Page): Promise<string[]> =>
  page.locator('#root *').evaluateAll((elements) => {
    // Of the document only; whether an option is chosen is a property.
    const ignored = ['data-shows', 'data-rests', 'selected'];
    const written = (element: Element) =>
      [...element.attributes]
        .filter(({ name }) => !ignored.includes(name))
        .map(({ name, value }) => `${name}=${value.replace(/_[rR]_\w+_/g, 'id')}`)
        .sort();
    const textOf = ({ childNodes }: Element) =>
      [...childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
    return elements.map((it) => [it.tagName, ...written(it), textOf(it)].join(' '));
  });

test('taken over or drawn anew, the page is the same to the last attribute', async ({
  openPage,
  page,
}) => {
  // React leaves attributes of the document as they are.
  const open = async () => {
    await openPage('?map=svg');
    await waitForMap(page);
    await expect(page.locator('.brush-grip').first()).toBeVisible();
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
    await page.waitForLoadState('networkidle');
  };
  await open();
  let taken: string[] = [];
  // Until nothing comes any more.
  await expect(async () => {
    const before = taken;
    taken = await whatIsThere(page);
    expect(taken).toEqual(before);
  }).toPass({ intervals: [500] });
  expect(taken.length).toBeGreaterThan(500);

  await page.route('**/?map=svg', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/ data-shows="[^"]*"/, '') });
  });
  await open();
  await expect(async () => expect(await whatIsThere(page)).toEqual(taken)).toPass({
    timeout: 15_000,
  });
});
