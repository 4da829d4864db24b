import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

const feed = JSON.parse(readFileSync('public/data/stories.json', 'utf8'));

/** What stands in the dialog that the button opens. */
async function diagnosisOf(page: Page, button: ReturnType<Page['getByRole']>): Promise<string> {
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Diagnose' });
  await expect(dialog).toContainText('nirgendwohin gesendet');
  const text = await dialog.getByRole('textbox').inputValue();
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  return text;
}

test.describe('a refresh that fails', () => {
  test.use({ expectedProblems: /status of 500|ERR_INTERNET_DISCONNECTED/ });

  test('leaves the stories that are shown, says so, and works again; a diagnosis tells it, and nothing of the reader', async ({
    openPage,
    page,
    context,
  }) => {
    await page.clock.install();
    await openPage('?map=svg&q=beckum');
    const { list, search } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(1);
    const comeBack = async () => {
      await page.clock.fastForward('06:00');
      await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
      await page.clock.fastForward('00:10');
    };
    await page.route('**/data/stories.json', (route) => route.fulfill({ status: 500, body: 'x' }));
    await comeBack();
    const notice = page.locator('.notice', { hasText: 'nicht aktualisiert werden' });
    await expect(notice).toBeVisible();
    await expect(list.getByRole('listitem')).toHaveCount(1);

    await page.locator('.about summary').click();
    const said = await diagnosisOf(page, page.getByRole('button', { name: 'Diagnose kopieren' }));
    expect(said).toMatch(/^Ortsmarke \d+\.\d+\.\d+, index-\S+\.js$/m);
    expect(said).toMatch(
      /^- feed data\/stories\.json: error, 16 stories, 0 rejected, FetchError: .*500$/m,
    );
    expect(said).toMatch(/^In the address: map, q$/m);
    expect(said).toMatch(/^Map: svg, WebGL2, software$/m);
    expect(said).not.toMatch(/beckum|localhost|127\.0\.0\.1/i);

    // Offline, then again as it was.
    await page.unroute('**/data/stories.json');
    await context.setOffline(true);
    await notice.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.clock.fastForward('00:10');
    await search.fill('');
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await expect(notice).toBeVisible();
    await context.setOffline(false);
    await notice.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(notice).toHaveCount(0);
  });
});

test.describe('a file that is another one', () => {
  test('a page in place of the feed is said, and the diagnosis tells what failed', async ({
    openDocument,
    page,
  }) => {
    await page.route('**/data/stories.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
    );
    await openDocument();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('data/stories.json ist kein gültiges JSON. Bitte später');
    const said = await diagnosisOf(page, alert.getByRole('button', { name: 'Diagnose kopieren' }));
    expect(said).toMatch(/^Failed: FetchError: data\/stories\.json: json/m);
    await page.unroute('**/data/stories.json');
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(parts(page).list.getByRole('listitem')).toHaveCount(16);
  });
});

test.describe('a reader whose storage is denied and whose clock is elsewhere', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('sees the same days, years later as well', async ({ openPage, page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.clock.setFixedTime(new Date('2093-10-25T00:30:00Z'));
    await openPage('?last=30d&map=svg');
    await waitForMap(page);
    const { list, timeline } = parts(page);
    const newest = feed.items[0].date_published.slice(0, 10);
    const [year, , day] = newest.split('-');
    await expect(list.getByRole('listitem').first()).toContainText(`${Number(day)}.`);
    await expect(timeline).toContainText(year);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});

test('a story whose place does not exist is in the list and counted, and harms nothing', async ({
  openPage,
  page,
}) => {
  const [first, ...rest] = feed.items;
  const lost = { ...first, _ortsmarke: { ...first._ortsmarke, places: ['05999999'] } };
  await page.route('**/data/stories.json', (route) =>
    route.fulfill({ json: { ...feed, items: [lost, ...rest] } }),
  );
  await openPage('?map=svg');
  await waitForMap(page);
  const { list, filters } = parts(page);
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await filters.getByLabel('Land').selectOption('05');
  await expect(list.locator(`[data-story="${first.id}"]`)).toBeVisible();
});
