import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { statementPage } from '../../src/core/statement/statementPage';
import { readWholeConfig } from '../../src/core/statement/statementSchema';
import { parts } from './dashboard';
import { test } from './support/test';

const config = JSON.parse(readFileSync('public/config.json', 'utf8')) as Record<string, unknown>;

const accessibility = {
  body: 'Stadt Beispiel',
  made: '2026-05-04',
  method: 'Selbstbewertung',
  status: 'partial',
  barriers: [{ what: 'Die Karte', reason: 'notYet' }],
  contact: { mail: 'mailto:hilfe@example.org' },
  arbitration: { name: 'Schlichtungsstelle', link: 'https://example.org/' },
};

test('the statement on accessibility: a draft until it is filled in, then the footer leads to it', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage('barrierefreiheit.html');
  await expect(page.getByRole('note').first()).toContainText('Entwurf');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const filled = { ...config, accessibility };
  await page.route('**/config.json', (route) => route.fulfill({ json: filled }));
  await page.route('**/barrierefreiheit.html', (route) =>
    route.fulfill({ body: statementPage(readWholeConfig(filled)), contentType: 'text/html' }),
  );
  await openPage('?map=svg');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Barrierefreiheit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Erklärung zur Barrierefreiheit',
  );
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.getByText('Verantwortlich: Stadt Beispiel')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Zurück zur Seite' }).click();
  await expect(parts(page).list).toBeVisible();
});

test('method and coverage: a page without script, and a dialog of what is loaded', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage('methode.html');
  await expect(page.getByRole('table', { name: 'Quellen' })).toContainText('16');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await openPage('?map=svg&lang=en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText('Sources', { exact: true }).click();
  await page.getByRole('button', { name: 'Method and coverage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Method and coverage' });
  await expect(dialog.getByRole('row', { name: /^January 2025/ })).toContainText('8');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
