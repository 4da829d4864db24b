import { expect } from '@playwright/test';
import { listedIds, mapCount, parts, waitForMap } from './dashboard';
import { beckum, dayOf, inside, items } from './stories';
import { test, waitForApp } from './support/test';

const ids = (list: typeof items) => list.map(({ id }) => id);

test('the sixteen stories are in the list, newest first', async ({ openPage, page }) => {
  await openPage();
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  const expected = [...items].sort(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1),
  );
  expect(await listedIds(page)).toEqual(ids(expected));
});

test('choosing Nordrhein-Westfalen leaves its stories, and the map keeps the others', async ({
  openPage,
  page,
}) => {
  await openPage();
  await waitForMap(page);
  const { filters, list, map, timeline } = parts(page);
  const before = await mapCount(page, '06');
  await filters.getByLabel('Land').selectOption('05');
  await expect(list.getByRole('listitem')).toHaveCount(inside('05').length);
  expect((await listedIds(page)).sort()).toEqual(ids(inside('05')).sort());
  await expect(timeline.locator('[data-story]')).toHaveCount(inside('05').length);
  await expect(map.locator('[data-mark="06"]')).toHaveClass(/is-faded/);
  expect(await mapCount(page, '06')).toBe(before);
  await expect(page).toHaveURL(/\?region=05$/);
});

test('choosing dates counts list and map by those days only', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page);
  const { filters, list, timeline } = parts(page);
  await filters.getByLabel('Von').fill('2025-02-01');
  const shown = items.filter((item) => dayOf(item) >= '2025-02-01');
  await expect(list.getByRole('listitem')).toHaveCount(shown.length);
  expect(await mapCount(page, '09162000')).toBe(1);
  expect(await mapCount(page, '10')).toBe(0);
  // The timeline ignores the dates.
  await expect(timeline.locator('[data-story]')).toHaveCount(16);
});

test('a day that comes while one types leaves the other end alone; one that is meant does not', async ({
  openPage,
  page,
}) => {
  await openPage('?from=2025-02-01&to=2025-02-28');
  const until = parts(page).filters.getByLabel('Bis');
  await until.fill('2025-01-31');
  await until.fill('2025-03-31');
  await expect(page).toHaveURL(/\?from=2025-02-01&to=2025-03-31$/);
  await until.fill('2025-01-31');
  await until.blur();
  await expect(page).toHaveURL(/\?to=2025-01-31$/);
  await expect(parts(page).filters.getByLabel('Von')).not.toHaveValue('2025-02-01');
});

test("for every unit with stories the map's number equals the list after choosing it", async ({
  openPage,
  page,
}) => {
  // A page for each of thirteen units.
  test.slow();
  const units = new Set(items.flatMap(({ _ortsmarke: { places } }) => places));
  await openPage('?map=svg');
  await waitForMap(page);
  const counts = new Map<string, number>();
  for (const unit of [...units, '05', '03']) {
    counts.set(unit, await mapCount(page, unit));
    expect(counts.get(unit), unit).toBe(inside(unit).length);
  }
  for (const [unit, counted] of counts) {
    await openPage(`?region=${unit}&map=svg`);
    await expect(parts(page).list.getByRole('listitem'), unit).toHaveCount(counted);
  }
});

for (const key of ['02', '02000', '02000000']) {
  test(`Hamburg is one place when its key is written ${key}`, async ({ openPage, page }) => {
    await openPage(`?region=${key}`);
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(inside('02').length);
    await expect(parts(page).filters.getByLabel('Land')).toHaveValue('02000000');
  });
}

test('several topics are "or", and the chips keep their own numbers', async ({
  openPage,
  page,
}) => {
  await openPage();
  const { filters, list } = parts(page);
  const ozg = filters.getByRole('button', { name: /^OZG: (\d+) Meldung/ });
  const count = Number(/: (\d+)/.exec((await ozg.getAttribute('aria-label')) ?? '')?.[1]);
  await ozg.click();
  await expect(list.getByRole('listitem')).toHaveCount(count);
  const before = await filters.getByRole('button', { name: /^Smart City/ }).textContent();
  await filters.getByRole('button', { name: /^Smart City/ }).click();
  await expect(filters.getByRole('button', { name: /^Smart City/ })).toHaveText(before ?? '');
  await expect(page).toHaveURL(/topic=ozg,smart-city/);
});

test('the address restores the view after a reload, and Back undoes a choice', async ({
  openPage,
  page,
}) => {
  await openPage();
  const { filters, list } = parts(page);
  await filters.getByLabel('Land').selectOption('05');
  await filters.getByRole('button', { name: /^OZG/ }).click();
  await expect(page).toHaveURL(/region=05&topic=ozg/);
  const shown = await listedIds(page);
  await page.reload();
  await waitForApp(page);
  await expect.poll(() => listedIds(page)).toEqual(shown);
  await expect(filters.getByLabel('Land')).toHaveValue('05');
  await page.goBack();
  await expect(page).toHaveURL(/\?region=05$/);
  await expect(list.getByRole('listitem')).toHaveCount(inside('05').length);
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(16);
});

test('a search filters all views and can be undone by one Back', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page);
  const { search, list } = parts(page);
  await search.click();
  // In one go: each pause in typing ends a search of its own.
  await search.fill('muench');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/q=muench/);
  expect(await mapCount(page, '09162000')).toBe(1);
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(16);
});

test('what is typed before the app has come is searched for', async ({ openDocument, page }) => {
  // The feed is late, so that the document's own field is there for a while.
  await page.route('**/data/stories.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openDocument();
  await parts(page).search.fill('beckum');
  await expect(page).toHaveURL(/q=beckum/);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(1);
  await expect(parts(page).search).toBeFocused();
});

test('a place found by search becomes the region', async ({ openPage, page }) => {
  await openPage();
  const { search, list } = parts(page);
  await search.click();
  await search.pressSequentially('Recklinghausen');
  await page.getByRole('option', { name: /^Kreis Recklinghausen/ }).click();
  await expect(page).toHaveURL(/region=05562$/);
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('Land, Kreis and Gemeinde are chosen one after the other', async ({ openPage, page }) => {
  await openPage();
  const { filters, list } = parts(page);
  await filters.getByLabel('Land').selectOption('05');
  await filters.getByLabel(/^Kreis/).selectOption({ label: 'Kreis Warendorf (1)' });
  await filters.getByLabel('Gemeinde').selectOption({ label: 'Beckum (1)' });
  await expect(page).toHaveURL(/region=05570008/);
  await expect(list.locator(`[data-story="${beckum.id}"]`)).toBeVisible();
});

test('a story opened from the timeline is marked in the list', async ({ openPage, page }) => {
  await openPage();
  const { timeline, list } = parts(page);
  await timeline.locator(`[data-story="${beckum.id}"]`).click();
  await expect(list.locator(`[data-story="${beckum.id}"]`)).toHaveClass(/is-open/);
  await expect(page).toHaveURL(new RegExp(`story=${beckum.id}`));
});

test('a story opened in the list is marked on map and timeline', async ({ openPage, page }) => {
  await openPage();
  await waitForMap(page);
  const { list, map, timeline } = parts(page);
  await list.locator(`[data-story="${beckum.id}"]`).getByRole('button').first().click();
  await expect(map.locator('[data-mark="05570008"]')).toHaveAttribute('aria-current', 'true');
  await expect(timeline.locator(`[data-story="${beckum.id}"]`)).toHaveAttribute(
    'aria-current',
    'true',
  );
});
