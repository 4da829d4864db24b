import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { parts, waitForMap } from './dashboard';
import { holdBack } from './support/holdBack';
import { test, waitForApp } from './support/test';

const SIZE = 3000;

/** An archive is several files, one after the other, on a busy machine. */
const OPENING = { timeout: 30_000 };

const site = JSON.parse(readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8'));
const source = { name: 'Probe', kind: 'archive', url: 'archive/archive.json' };

/** A headline of the site's own feed. */
const HEADLINE = 'Stadt tritt der d-NRW bei';

let folder = '';

/** Files of the archive as a host gives them; `withhold` names those that are missing. */
async function serveArchive(page: Page, withhold = /^$/, sources: readonly object[] = [source]) {
  const asked: string[] = [];
  await page.route('**/config.json', (route) => route.fulfill({ json: { ...site, sources } }));
  await page.route('**/archive/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/archive\//, '');
    asked.push(path);
    const file = join(folder, path);
    if (withhold.test(path) || !existsSync(file)) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ path: file, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return asked;
}

test.describe('a site with an archive', () => {
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a hook needs.
  test.beforeAll(({}, info) => {
    folder = join(info.project.outputDir, `archive-${info.workerIndex}`);
    const args = ['tsx', 'src/cli/main.ts', 'demo', '--stories', String(SIZE), '--out', folder];
    const { status, stderr } = spawnSync('npx', args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  test('counts all stories from the index, and loads texts only for the list', async ({
    openPage,
    page,
  }) => {
    const asked = await serveArchive(page);
    await openPage();
    await expect(page.locator('.stories-sentence')).toContainText('3.000 Meldungen', OPENING);
    await waitForMap(page);
    const { list, timeline } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(25);
    await expect(timeline).toContainText('2026');
    await page.getByRole('button', { name: 'Weitere Meldungen' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(50);
    const texts = asked.filter((path) => path.includes('/texts/'));
    expect(texts.length).toBeLessThan(6);
    expect(new Set(texts).size).toBe(texts.length);
    expect(asked.some((path) => path.includes('/search/'))).toBe(false);

    // Taking all along fetches what is missing.
    await page.getByRole('button', { name: 'Mitnehmen' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Herunterladen' }).click(),
    ]);
    const { data } = Papa.parse(readFileSync(await file.path(), 'utf8'), { delimiter: ';' });
    expect(new Set(data.map(([id]) => id)).size).toBe(SIZE + 2);
  });

  test('search filters map, timeline and list', async ({ openPage, page }) => {
    await serveArchive(page);
    await openPage('?q=glasfaser');
    const { list } = parts(page);
    await expect(list.getByRole('listitem').first()).toContainText(/Glasfaser/, OPENING);
    await expect(page.locator('.stories-sentence')).not.toContainText('3.000');
  });

  test('an address with a story opens it, and one with an unknown story is named', async ({
    openPage,
    page,
  }) => {
    await serveArchive(page);
    await openPage('?story=2026-06-30-00001');
    await expect(page.locator('.story.is-open')).toHaveCount(1, OPENING);
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.evaluate(() => history.replaceState(null, '', '?story=2026-06-30-99999'));
    await page.reload();
    await waitForApp(page);
    await expect(page.locator('.notice')).toContainText('2026-06-30-99999', OPENING);
  });

  for (const [name, sources, headline] of [
    ['alone', [source], 0],
    ['beside a feed, which goes on', [...site.sources, source], 1],
  ] as const) {
    test(`an archive ${name} tells how far it is, can be cancelled and loaded after all`, async ({
      openDocument,
      page,
    }) => {
      await serveArchive(page, undefined, sources);
      const letGo = await holdBack(page, '**/index.parquet');
      const stopped = page.waitForEvent('requestfailed', {
        predicate: (request) => request.url().endsWith('/index.parquet'),
      });
      await openDocument();
      // One box with the bar, and none beside it.
      const box = page.locator('.notice', { has: page.getByRole('progressbar') });
      await expect(box).toContainText('„Probe“ wird geladen: 0 %', OPENING);
      await expect(page.getByText(/werden (noch )?geladen/)).toHaveCount(0);
      // What the document shows of sources that the config does not name is gone.
      await expect(page.getByText(HEADLINE)).toHaveCount(headline);
      await box.getByRole('button', { name: 'Abbrechen' }).click();
      await stopped;
      const told = page.locator('.notices .notice');
      await expect(told).toContainText('„Probe“ wurde nicht geladen', OPENING);
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await expect(page.getByText('Noch keine Meldungen')).toHaveCount(0);
      await waitForMap(page);
      await expect(page.getByText(HEADLINE)).toHaveCount(headline);
      await told.getByRole('button', { name: 'Jetzt laden' }).click();
      await expect(box).toContainText('„Probe“ wird geladen', OPENING);
      await expect(told).toHaveCount(1);
      letGo();
      await expect(page.locator('.stories-sentence')).toContainText('3.0', OPENING);
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  }

  test.describe('where files are missing', () => {
    test.use({ expectedProblems: /status of 404/ });

    test('missing texts are told with a way to try again; map and timeline stay', async ({
      openPage,
      page,
    }) => {
      await serveArchive(page, /\/texts\//);
      await openPage();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('Die Texte der Meldungen', OPENING);
      await expect(alert).toContainText('404');
      await waitForMap(page);
      await expect(parts(page).timeline).toContainText('2026');
      await page.unrouteAll();
      await serveArchive(page);
      await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
      await expect(parts(page).list.getByRole('listitem')).toHaveCount(25);
      await expect(alert).toHaveCount(0);
    });

    test('a missing index is told with its address', async ({ openDocument, page }) => {
      await serveArchive(page, /index\.parquet$/);
      await openDocument();
      await expect(page.getByRole('alert')).toContainText('index.parquet', OPENING);
    });
  });

  test('opens though its worker crashes', async ({ openPage, page }) => {
    await serveArchive(page);
    await page.route(/assets\/indexWorker-.*\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "onmessage = () => { throw new Error('out of memory') };",
      }),
    );
    await openPage();
    await expect(page.locator('.stories-sentence')).toContainText('3.000 Meldungen', OPENING);
  });

  test('opens where no worker may start', async ({ openPage, page }) => {
    await serveArchive(page);
    await page.addInitScript(() => {
      const { Worker: Real } = window;
      Reflect.set(window, 'Worker', function create(address: string, options: WorkerOptions) {
        if (address.includes('indexWorker')) throw new DOMException('not here', 'SecurityError');
        return new Real(address, options);
      });
    });
    await openPage();
    await expect(page.locator('.stories-sentence')).toContainText('3.000 Meldungen', OPENING);
  });
});
