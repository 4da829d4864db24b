import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { startStaticServer } from '../../scripts/staticServer';
import { headersFor, policyFor } from '../../src/core/policy';
import { type LoopbackHost, startLoopbackHost } from '../fixtures/loopbackHost';
import { parts } from './dashboard';
import { holdBack } from './support/holdBack';
import { test, waitForApp } from './support/test';

/** A host of its own, that readers' browsers do not know, needs a certificate they would not take. */
test.use({
  ignoreHTTPSErrors: true,
  expectedProblems: /^(request to another host|console: .*(127\.0\.0\.1|503)|policy: connect-src)/,
});

const VERSION = 'https://jsonfeed.org/version/1.1';
const feedText = (items: readonly (readonly [string, string])[], next?: string) =>
  JSON.stringify({
    version: VERSION,
    title: 'x',
    ...(next && { next_url: next }),
    items: items.map(([title, day]) => ({ id: title, title, date_published: day })),
  });

type Source = Record<string, unknown>;

/** The gazetteer is fetched and built first, which takes long on a busy machine. */
const PLACING = { timeout: 45_000 };

test.beforeEach(() => test.slow());

/** The build with a config and files of its own, under a policy that names `hosts`, as `publish`
 *  would write it. */
async function serveSite(
  sources: readonly Source[],
  files: Record<string, string>,
  hosts: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-live-'));
  cpSync('dist', folder, { recursive: true });
  const document = readFileSync(join(folder, 'index.html'), 'utf8');
  const escaped = (text: string) => text.replaceAll("'", '&#39;');
  writeFileSync(
    join(folder, 'index.html'),
    document.replace(escaped(policyFor([])), escaped(policyFor(hosts))),
  );
  const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...config, sources }));
  mkdirSync(join(folder, 'live'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'live', name), text);
  }
  const server = await startStaticServer(folder, { headers: headersFor(hosts) });
  return {
    address: server.address,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** With the SVG map: the code of the other may still be on its way when a test closes its site. */
async function open(page: Page, address: string) {
  await page.goto(`${address}?map=svg`);
  await waitForApp(page);
}

const notices = (page: Page) => page.locator('.notices');

test('RSS and a JSON Feed of several pages are placed; the first page is there while the second is waited for', async ({
  page,
}) => {
  const site = await serveSite(
    [
      { name: 'Amtsblatt', kind: 'rss', url: 'live/news.rss', color: 'green' },
      { name: 'Gemeindeblatt', url: 'live/1.json', color: 'magenta' },
    ],
    {
      'news.rss': readFileSync('tests/fixtures/news.rss', 'utf8'),
      '1.json': feedText([['Beckum: Portal offen', '2025-05-02']], '2.json'),
      '2.json': feedText([['Höxter: Antrag online', '2025-05-01']]),
    },
  );
  const letGo = await holdBack(page, '**/live/2.json');
  await page.clock.install();
  await open(page, site.address);
  const { list, map } = parts(page);
  await expect(list).toContainText('Portal offen', PLACING);
  await expect(list.locator('[data-story]')).toHaveCount(3);
  await expect(notices(page)).toContainText('„Gemeindeblatt“: 1 Meldung geladen');
  await expect(notices(page).getByRole('progressbar')).toBeVisible();
  letGo();
  await expect(list.locator('[data-story]')).toHaveCount(4);
  await expect(notices(page).getByRole('progressbar')).toHaveCount(0);
  await expect(map.locator('[data-mark="05570008"]')).toBeAttached();
  await expect(map.locator('[data-mark="05762020"]')).toBeAttached();

  await page.getByText('Quellen', { exact: true }).click();
  const sources = page.locator('.source-list');
  await expect(sources).toContainText('Amtsblatt: 2 Meldungen');
  await expect(sources).toContainText('Gemeindeblatt: 2 Meldungen');
  await expect(sources.locator('.swatch')).toHaveCount(2);

  // A refresh that fails keeps what is there and says so.
  await page.route('**/live/*.json', (route) => route.fulfill({ status: 503 }));
  await page.clock.fastForward('16:00');
  const failed = notices(page).locator('.notice', { hasText: 'letzte Stand' });
  await expect(failed).toContainText('antwortet mit Fehler 503.');
  await expect(list.locator('[data-story]')).toHaveCount(4);
  await expect(sources).toContainText('Gemeindeblatt: 2 Meldungen; Aktualisierung fehlgeschlagen');
  await site.close();
});

test('a source without stories is no fault, and one that is cut off is told in words', async ({
  page,
}) => {
  const rss = '<rss version="2.0"><channel><title>x</title>';
  const site = await serveSite(
    [
      { name: 'Leer', kind: 'rss', url: 'live/empty.rss' },
      { name: 'Abgeschnitten', kind: 'rss', url: 'live/cut.rss' },
    ],
    { 'empty.rss': `${rss}</channel></rss>`, 'cut.rss': `${rss}<item><title>Cel` },
  );
  await open(page, site.address);
  const failed = notices(page).locator('.notice', { hasText: 'konnten nicht geladen werden' });
  await expect(failed).toContainText('„Abgeschnitten“', PLACING);
  await expect(failed).toContainText(
    'kann hier nicht gelesen werden. Sie ist abgeschnitten: Sie endet',
  );
  await page.getByText('Quellen', { exact: true }).click();
  await expect(page.locator('.source-list')).toContainText('Leer: 0 Meldungen', PLACING);
  await expect(failed).toHaveCount(1);
  await site.close();
});

test.describe('of other hosts', () => {
  let open1: LoopbackHost;
  let closed: LoopbackHost;
  let unnamed: LoopbackHost;

  test.beforeAll(async () => {
    const feed = feedText([['Celle: Rathaus-App', '2025-05-03']]);
    open1 = await startLoopbackHost((_, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(feed);
    });
    closed = await startLoopbackHost((_, response) => response.end(feed));
    unnamed = await startLoopbackHost((_, response) => response.end(feed));
  });

  test.afterAll(async () => {
    for (const host of [open1, closed, unnamed]) await host.close();
  });

  test('nothing is asked of another host before the reader agrees; the next visit asks again', async ({
    page,
  }) => {
    const site = await serveSite(
      [
        { name: 'Eigene', url: 'data/stories.json' },
        {
          name: 'Beispielblatt',
          url: `${open1.origin}/feed.json`,
          privacy: {
            text: {
              de: 'Das Beispielblatt speichert Zugriffe sieben Tage.',
              en: 'Kept for a week.',
            },
            url: 'datenschutz.html',
          },
        },
      ],
      {
        'host.html':
          '<!doctype html><title>Host</title><iframe title="News" sandbox="allow-scripts" src="../?embed&show=list&lang=en" height="600"></iframe>',
      },
      [open1.origin],
    );
    await open(page, site.address);
    const { host } = new URL(open1.origin);
    const agree = notices(page).getByRole('button', { name: `Meldungen von ${host} laden` });
    await expect(notices(page)).toContainText('Das Beispielblatt speichert Zugriffe sieben Tage.');
    await expect(notices(page).getByRole('link')).toHaveAttribute('href', 'datenschutz.html');
    const { list } = parts(page);
    await expect(list.locator('[data-story]').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.notices').analyze();
    expect(violations).toEqual([]);
    expect(open1.asked).toEqual([]);

    await agree.focus();
    await page.keyboard.press('Enter');
    await expect(list).toContainText('Rathaus-App', PLACING);
    await expect(agree).toHaveCount(0);
    expect(open1.asked).toEqual(['/feed.json']);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('notices');

    // In a sandbox no worker starts, and the frame has no origin: the page places the stories itself.
    await page.goto(`${site.address}live/host.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.notices')).toContainText('Kept for a week.');
    expect(open1.asked).toHaveLength(1);
    await frame.getByRole('button', { name: `Load stories from ${host}` }).click();
    const story = frame.locator('.story', { hasText: 'Rathaus-App' });
    await expect(story.locator('.story-where')).toHaveText('Celle', PLACING);
    await site.close();
  });

  test('what the policy or a missing header field blocks is told with the line that is missing, and where', async ({
    page,
  }) => {
    const site = await serveSite(
      [
        { name: 'Eigene', url: 'data/stories.json' },
        { name: 'Stumm', url: `${closed.origin}/feed.json`, consent: false },
        { name: 'Ungenannt', url: `${unnamed.origin}/feed.json`, consent: false },
      ],
      {},
      [closed.origin],
    );
    await open(page, site.address);
    const told = (name: string) => notices(page).locator('.notice', { hasText: `„${name}“` });
    await expect(told('Stumm')).toBeVisible(PLACING);
    await told('Stumm').getByText('Was der Betreiber dieser Website ändern kann').click();
    await expect(told('Stumm').getByText('hilft ein Import')).toBeVisible();
    await expect(told('Stumm')).toContainText(
      `Access-Control-Allow-Origin: ${new URL(site.address).origin}`,
    );
    await expect(told('Stumm')).toContainText(
      `ortsmarke import ${closed.origin}/feed.json --source "Stumm"`,
    );
    await expect(told('Ungenannt')).toContainText(`connect-src 'self' ${unnamed.origin}`);
    await expect(told('Ungenannt')).toContainText('ortsmarke publish');
    await expect(told('Ungenannt')).toContainText('Nächster Versuch in 1 Minute.');
    expect(unnamed.asked).toEqual([]);
    await expect(parts(page).list.locator('[data-story]').first()).toBeVisible();
    await site.close();
  });
});
