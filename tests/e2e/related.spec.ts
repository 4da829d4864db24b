import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { inside } from './stories';
import { test } from './support/test';

const wolfsburg = inside('03103000')[0]?.id ?? '';
const recklinghausen = inside('05562')[0]?.id ?? '';
const munich = inside('09162000')[0]?.id ?? '';

const related = (page: Page) => page.getByRole('region', { name: 'Wer macht das noch?' });
const row = (page: Page, id: string) => parts(page).list.locator(`[data-story="${id}"]`);
const mark = (page: Page, key: string) => parts(page).map.locator(`[data-mark="${key}"]`);

/** Its code comes after the page's and the list's, which a busy machine has not at once. */
const waitForRelated = (page: Page) => expect(related(page)).toBeVisible({ timeout: 30_000 });

test('an open story shows who else does this, why, and where on the map', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  await expect(mark(page, '05562')).not.toHaveClass(/is-strong/);
  await openPage(`?map=svg&story=${wolfsburg}`);
  await waitForMap(page);
  await waitForRelated(page);
  const found = related(page).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('Kreis Recklinghausen');
  await expect(found).toContainText('3. Feb. 2025');
  await expect(found).toContainText('Neues Portal zeigt den Weg zur Smart City');
  await expect(found).toContainText(/auch: .*City.* · Thema: Smart City/);
  await expect(mark(page, '05562')).toHaveClass(/is-strong/);
  await row(page, wolfsburg).getByRole('button').first().click();
  await expect(related(page)).toHaveCount(0);
  await expect(mark(page, '05562')).not.toHaveClass(/is-strong/);
});

test('Enter opens a related story, focus goes with it, and back leads to the first', async ({
  openPage,
  page,
}) => {
  await openPage(`?story=${wolfsburg}`);
  await related(page).getByRole('button').press('Enter');
  await expect(row(page, recklinghausen)).toHaveClass(/is-open/);
  await expect(row(page, recklinghausen).getByRole('button').first()).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`story=${recklinghausen}`));
  await page.goBack();
  await expect(row(page, wolfsburg)).toHaveClass(/is-open/);
});

test('a story that nobody else has shows nothing', async ({ openPage, page }) => {
  await openPage(`?story=${wolfsburg}`);
  await waitForRelated(page);
  await row(page, munich).getByRole('button').first().click();
  await expect(row(page, munich).getByText('Warum hier?')).toBeVisible();
  await expect(related(page)).toHaveCount(0);
});

test('a related story outside the chosen region is shown whole, the choice stays', async ({
  openPage,
  page,
}) => {
  await openPage(`?region=03&story=${wolfsburg}`);
  await related(page).getByRole('button').click();
  const opened = page.locator(`[data-story="${recklinghausen}"].is-open`);
  await expect(opened).toContainText('fünf Handlungsfelder');
  await expect(page.getByText('Geöffnet, aber nicht in dieser Auswahl')).toBeVisible();
  await expect(page).toHaveURL(/region=03/);
});

test('speaks English', async ({ openPage, page }) => {
  await openPage(`?lang=en&story=${wolfsburg}`);
  const found = page.getByRole('region', { name: 'Who else is doing this?' });
  await expect(found).toBeVisible({ timeout: 30_000 });
  await expect(found).toContainText(/also: .*City.* · topic: Smart city/);
});
