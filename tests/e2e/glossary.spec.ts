import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { parts } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

test.describe('without the glossary', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('an open story says that its terms are missing', async ({ openPage, page }) => {
    await page.route('**/glossary.json', (route) => route.fulfill({ status: 404 }));
    await openPage(`?map=svg&story=${beckum.id}`);
    await expect(page.getByRole('alert')).toContainText(
      'Die Begriffe konnten nicht geladen werden. glossary.json antwortet mit Fehler 404.',
    );
  });
});

test('a term of an open story explains itself by key and tap, over the page, and goes by Escape', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage(`?map=svg&story=${beckum.id}`);
  const story = parts(page).list.locator(`[data-story="${beckum.id}"]`);
  const term = story.getByRole('button', { name: 'OZG', exact: true });
  await expect(term).toBeVisible({ timeout: 30_000 });
  const before = await story.boundingBox();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note');
  await expect(note).toContainText('Onlinezugangsgesetz');
  const box = await note.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect((await story.boundingBox())?.height).toBe(before?.height);
  expect((await new AxeBuilder({ page }).include('.terms').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await story.getByRole('button', { name: 'd-NRW', exact: true }).click();
  await expect(note).toContainText('Nordrhein-Westfalen');

  // Also in a frame without a list, on the card of the open story.
  await openPage(`?map=svg&embed&show=map&story=${beckum.id}`);
  const card = page.locator('.story-card');
  await card.getByRole('button', { name: 'OZG', exact: true }).click();
  await expect(note).toContainText('Onlinezugangsgesetz');
});
