import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { listedIds, parts } from './dashboard';
import { test } from './support/test';

const CSV = [
  'Titel;Datum;Text',
  'Neustadt: Rathaus-App gestartet;03.03.2025;Die Stadt stellt eine App vor.',
  'Celle: Bauamt online;04.03.2025;Anträge gehen jetzt online.',
  'Neustadt: Zweite Runde;05.03.2025;Mehr davon.',
  ';06.03.2025;Ohne Überschrift.',
  '',
].join('\n');

/** Holds a file over the page and lets it go, as a reader drops it from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text],
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('Datei hier loslassen')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: files });
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${name} speichern` }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path(), 'utf8');
}

/** What the command line prints of the same file, with the same answers beside its feed. */
function printed(text: string, decisions: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  writeFileSync(join(folder, 'news.csv'), text);
  writeFileSync(join(folder, 'decisions.json'), decisions);
  const args = ['import', join(folder, 'news.csv'), '--dry-run', '--json'];
  return execFileSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/ortsmarke.ts', ...args, '--out', join(folder, 'stories.json')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
}

const partReady = (page: Page) =>
  page.getByText('Eigene Datei ausprobieren').waitFor({ state: 'attached' });

test('a dropped file is tried on the page, settled, and taken along as the command line writes it', async ({
  page,
  openPage,
}) => {
  test.slow();
  await openPage('?region=05&map=svg');
  await partReady(page);
  const before = await listedIds(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.url().startsWith('blob:') || request.url().startsWith('data:')) return;
    requests.push(`${request.method()} ${pathname}${search} ${request.postData() ?? ''}`.trim());
  });

  await drop(page, 'news.csv', CSV);
  const banner = page.getByRole('region', { name: 'Probeansicht' });
  await expect(banner).toContainText('3 Meldungen gelesen · 1 verortet · 2 mehrdeutig');
  await expect(banner.getByRole('heading', { name: 'Probeansicht: news.csv' })).toBeFocused();
  await banner.getByText('Was wurde abgewiesen?').click();
  await expect(banner).toContainText('row 5, headline');
  await expect(parts(page).list.locator('[data-story]')).toHaveCount(3);
  // All of the file is to be seen, whatever was chosen before.
  await expect(page).not.toHaveURL(/region/);

  await banner.getByRole('button', { name: 'Einen Namen klären' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mehrdeutige Namen' });
  // On a small phone nothing of the names is cut off.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 568 });
  await expect
    .poll(() => dialog.evaluate((box) => box.scrollWidth - box.clientWidth))
    .toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
  await dialog.getByRole('button', { name: /^Neustadt in Holstein/ }).click();
  await expect(dialog).toContainText('Neustadt: Neustadt in Holstein');
  await expect(dialog.getByText('Alle Namen sind geklärt.')).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  await expect(banner).toContainText('3 Meldungen gelesen · 3 verortet');
  const decisions = await download(page, 'decisions.json');
  expect(JSON.parse(decisions)).toMatchObject({
    decisions: [{ words: 'Neustadt', places: ['01055032'] }],
  });
  const settled = await download(page, 'stories.json');
  expect(settled).toContain('"by": "editor"');
  expect(settled).toBe(printed(CSV, decisions));

  await banner.getByRole('button', { name: 'Geklärte Namen' }).click();
  await dialog.getByRole('button', { name: 'Neustadt: Antwort zurücknehmen' }).click();
  await expect(dialog.getByText('Ein Name kann mehrere Orte meinen.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Schließen' }).click();

  // A file that cannot be read leaves what is there.
  await drop(page, 'leer.txt', ' ');
  const failed = page.getByRole('dialog', { name: 'Die Datei kann nicht gezeigt werden' });
  await expect(failed).toContainText('leer.txt: Sie ist leer.');
  await failed.getByRole('button', { name: 'Schließen' }).click();
  await expect(banner).toContainText('3 Meldungen gelesen');

  await banner.getByRole('button', { name: 'Probe beenden' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page).toHaveURL(/region=05/);
  await expect.poll(() => listedIds(page)).toEqual(before);

  // Nothing was sent: only the page's own files were fetched.
  expect(
    requests.filter((it) => !/^GET \/(assets\/[\w.-]+|data\/stories\.json)$/.test(it)),
  ).toEqual([]);
});

test('the button opens a file as well; a config can hide it all', async ({ page, openPage }) => {
  await openPage('?map=svg');
  await page.getByText('Quellen', { exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Eigene Datei ausprobieren' }).click(),
  ]);
  await chooser.setFiles('tests/fixtures/news.rss');
  await expect(page.getByRole('region', { name: 'Probeansicht' })).toContainText(
    '2 Meldungen gelesen',
  );
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    const config = (await response.json()) as object;
    await route.fulfill({ response, json: { ...config, trial: false } });
  });
  await openPage('?map=svg');
  await page.getByText('Quellen', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Diagnose kopieren' })).toBeVisible();
  await expect(page.getByText('Eigene Datei ausprobieren')).toHaveCount(0);
});
