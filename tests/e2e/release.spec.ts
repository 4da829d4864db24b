import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { startStaticServer } from '../../scripts/staticServer';
import { test as base } from './support/test';

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A release as a host has it: unpacked, and served in a folder of a server. */
const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-release-'));
      node('--import', 'tsx', 'scripts/release.ts', folder);
      const [zip = ''] = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').match(/\S+\.zip/) ?? [];
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
        const path = join(folder, 'served', name.replace(/^[^/]+/, 'unpacked'));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      writeFileSync(join(folder, 'served/index.html'), '');
      await provide(join(folder, 'served/unpacked/site'));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  servedAt: [
    async ({ site }, provide) => {
      const server = await startStaticServer(resolve(site, '../..'));
      await provide(`${server.address}unpacked/site/`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const titlesIn = (feed: string): string[] =>
  JSON.parse(readFileSync(feed, 'utf8')).items.map(({ title }: { title: string }) => title);

test('a release is unpacked, filled and published, and its pages work with and without script', async ({
  browser,
  openPage,
  page,
  servedAt,
  site,
}) => {
  test.setTimeout(300_000);
  const readDocument = () => readFileSync(join(site, 'index.html'), 'utf8');
  for (const title of titlesIn('public/data/stories.json')) {
    expect(readDocument()).not.toContain(title.split(': ').at(-1));
  }
  await openPage();
  await expect(page.getByText('Noch keine Meldungen.')).toBeVisible();

  const command = join(site, '../ortsmarke.mjs');
  const feed = join(site, 'data/stories.json');
  node(command, 'import', 'tests/fixtures/ownWords.csv');
  expect(node(command, 'publish', site, '--url', servedAt)).toMatch(/^\d+ files written/);
  expect(titlesIn(feed)).toHaveLength(2);

  // Without script a Land of the map leads to its page.
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: servedAt });
  const plain = await context.newPage();
  await plain.goto(servedAt);
  await plain.getByRole('link', { name: /^Nordrhein-Westfalen: 1 Meldung/ }).click();
  await expect(plain).toHaveURL(`${servedAt}ort/05/`);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Nordrhein-Westfalen');
  await plain.getByRole('link', { name: 'Beckum' }).click();
  await expect(plain.getByRole('heading', { level: 3 })).toHaveText('Portal geht ans Netz');
  await context.close();

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${servedAt}ort/05570008/`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Auf Karte und Zeitverlauf' }).click();
  await expect(page).toHaveURL(`${servedAt}?region=05570008`);

  // The page of a place is what is shared and pasted while only the place is chosen.
  await page.getByRole('button', { name: 'Teilen' }).click();
  const link = page.getByLabel('Link zu dieser Ansicht');
  await expect(link).toHaveValue(`${servedAt}ort/05570008/`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('dialog')).toContainText(`Steht ${servedAt}ort/05570008/ allein`);
  await page.goto(`${servedAt}?region=05570008&topic=ozg`);
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(link).toHaveValue(`${servedAt}?region=05570008&topic=ozg`);

  // A feed that is newer than the document replaces its headlines.
  writeFileSync(feed, readFileSync(feed, 'utf8').replaceAll('geht ans Netz', 'ist am Netz'));
  expect(readDocument()).toContain('Portal geht ans Netz');
  await openPage();
  await expect(page.getByRole('list', { name: 'Meldungen' })).toContainText('Portal ist am Netz');
  await expect(page.getByText('Portal geht ans Netz')).toHaveCount(0);
});
