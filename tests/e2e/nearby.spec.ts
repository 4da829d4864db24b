import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { listedIds, parts, waitForMap } from './dashboard';
import { test } from './support/test';

const AHLEN = { latitude: 51.76312, longitude: 7.89123, accuracy: 300 };
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 12_000 };

test('what is near: found on the device after a click, chosen by name, told to nobody', async ({
  context,
  openPage,
  page,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(AHLEN);
  // A page that asks by itself would be caught here.
  await page.addInitScript(() => {
    const { getCurrentPosition } = Geolocation.prototype;
    const asked: unknown[] = [];
    Object.assign(window, { askedWithin: asked });
    Geolocation.prototype.getCurrentPosition = function (...given) {
      asked.push(navigator.userActivation.hasBeenActive);
      getCurrentPosition.apply(this, given);
    };
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'askedWithin') as boolean[]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('?map=svg');
  await waitForMap(page);
  await page.waitForLoadState('networkidle');
  expect(await asked()).toEqual([]);

  const button = parts(page).map.getByRole('button', { name: 'In meiner Nähe' });
  const dialog = page.getByRole('dialog', { name: 'In meiner Nähe' });
  await button.click();
  await expect(dialog.getByRole('status')).toHaveText(
    'Ihr Standort: Kreis Warendorf, Nordrhein-Westfalen.',
  );
  expect(await asked()).toEqual([true]);
  const choices = dialog.getByRole('listitem');
  await expect(choices.first()).toHaveText('Kreis Warendorf 1 Meldung');
  await expect(choices.nth(2)).toHaveText('Beckum etwa 10 km 1 Meldung');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);

  // From here on only what the choice itself needs: no request has the position, nor has the address.
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await choices.first().getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\?region=05570&map=svg$/);
  await expect(button).toBeFocused();
  await expect.poll(() => listedIds(page)).toHaveLength(1);
  await expect(page.locator('p[role="status"]', { hasText: /^Eine Meldung/ })).toHaveCount(1);
  expect(requests.filter((it) => /51[.,]7631|7[.,]8912/.test(it))).toEqual([]);
});

test('a position that is refused or not to be had is told, and can be asked for again', async ({
  context,
  openPage,
  page,
}) => {
  // Nothing found: a way out is near.
  await openPage('?map=svg&region=08&from=2025-03-01');
  await waitForMap(page);
  await page.getByRole('button', { name: 'Was gibt es in meiner Nähe?' }).click();
  const dialog = page.getByRole('dialog', { name: 'In meiner Nähe' });
  const told = dialog.getByRole('status');
  await expect(told).toContainText('gibt den Standort nicht frei');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(null);
  await dialog.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(told).toContainText('ließ sich nicht bestimmen');
  // Abroad, and not very exactly.
  await context.setGeolocation(PARIS);
  await dialog.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(told).toHaveText('Ihr Standort liegt außerhalb Deutschlands oder auf See.');
  await expect(dialog).toContainText('nur auf etwa 12 km genau');
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/region=\d+&/);
  await expect(page.locator('.list-panel')).toBeFocused();

  // A frame is not told where the reader is, and does not ask.
  await page.goto('?map=svg&embed');
  await expect(parts(page).map.getByRole('button', { name: 'Karte als Tabelle' })).toBeVisible();
  await expect(parts(page).map.getByRole('button', { name: 'In meiner Nähe' })).toHaveCount(0);
});
