import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { items } from './stories';
import { test } from './support/test';

const feed = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

/** A story every other day of the years before 4 March 2025, of Bavaria and Hesse in turn. */
const serveYears = (page: Page, years: number) =>
  page.route('**/data/stories.json', (route) =>
    route.fulfill({
      json: {
        ...feed,
        items: Array.from({ length: years * 182 }, (_, index) => ({
          id: `made-${index}`,
          title: `${index % 2 ? 'Bayern' : 'Hessen'}: Meldung ${index}`,
          date_published: new Date(Date.UTC(2025, 2, 3) - index * 2 * 86_400_000).toISOString(),
          tags: ['ozg'],
          _ortsmarke: {
            ...{ dateline: null, places: [index % 2 ? '09' : '06'] },
            ...{ status: 'located', by: 'dateline' },
          },
        })),
      },
    }),
  );

const play = (page: Page) => parts(page).timeline.getByRole('button', { name: 'Abspielen' });
const pause = (page: Page) => parts(page).timeline.getByRole('button', { name: 'Pause' });

/** Opens the sample, and stops the clock once all is there. */
async function openStill(page: Page, openPage: (query: string) => Promise<unknown>, query = '') {
  await openPage(`?map=svg${query && `&${query}`}`);
  await waitForMap(page);
  await expect(parts(page).timeline.getByRole('slider', { name: 'Beginn' })).toBeVisible();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

test('playing all of the time gathers the stories, week by week, to the end', async ({
  openPage,
  page,
}) => {
  await openStill(page, openPage);
  const { list, map } = parts(page);
  const legend = await map.locator('.map-legend').textContent();
  await play(page).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  const counts = [1];
  while (await pause(page).isVisible()) {
    await page.clock.runFor(600);
    counts.push(await parts(page).list.locator('[data-story]').count());
    expect(await map.locator('.map-legend').textContent()).toBe(legend);
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  // Two weeks of 2015, the fold passed over, thirteen weeks of winter.
  expect(counts.length).toBeLessThan(20);
  await expect(list.getByRole('listitem')).toHaveCount(items.length);
  await page.clock.runFor(1000);
  await expect(page).not.toHaveURL(/from|to=/);
});

test('a playing is one step of the history, and each of its steps is silent', async ({
  openPage,
  page,
}) => {
  await openStill(page, openPage, 'from=2025-01-06&to=2025-01-19');
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  const status = page.locator('main > [role="status"].visually-hidden');
  // What is spoken first comes with code of its own.
  const advance = async () => {
    await page.clock.runFor(1000);
    return status.textContent();
  };
  await expect.poll(advance).not.toBe('');
  const spoken = await status.textContent();
  await play(page).click();
  await expect(parts(page).timeline.getByRole('status')).toHaveText(
    'Der Zeitraum wird abgespielt.',
  );
  await page.clock.runFor(600);
  await page.clock.runFor(600);
  // The address follows a moment later.
  await page.clock.runFor(300);
  await expect(page).toHaveURL(/from=2025-01-27/);
  expect(await status.textContent()).toBe(spoken);
  await pause(page).click();
  await page.clock.runFor(5000);
  await expect(page).toHaveURL(/from=2025-01-27/);
  await expect(status).not.toHaveText(spoken ?? '');
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/from=2025-01-06&to=2025-01-19/);
});

test('a choice made while it plays stops it and is a step of its own', async ({
  openPage,
  page,
}) => {
  await openStill(page, openPage);
  await play(page).click();
  await page.clock.runFor(1300);
  await parts(page).filters.getByRole('button', { name: /^OZG/ }).click();
  await expect(play(page)).toBeVisible();
  await expect(page).toHaveURL(/topic=ozg/);
  const there = page.url();
  await page.clock.runFor(5000);
  expect(page.url()).toBe(there);
  await page.goBack();
  await expect(page).not.toHaveURL(/topic/);
  await expect(page).toHaveURL(/to=/);
});

test('by keyboard: Enter plays, Escape stops', async ({ openPage, page }) => {
  await openStill(page, openPage);
  await play(page).focus();
  await page.keyboard.press('Enter');
  await expect(pause(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(play(page)).toBeFocused();
});

test('with reduced motion nothing plays; each press is a step', async ({ openPage, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, openPage);
  const { timeline, list } = parts(page);
  await expect(play(page)).toHaveCount(0);
  await timeline.getByRole('button', { name: 'Schritt weiter' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  const there = page.url();
  await page.clock.runFor(5000);
  expect(page.url()).toBe(there);
});

test('ten years: chosen days are enlarged, the strip moves them, the year before is named', async ({
  openPage,
  page,
}) => {
  await serveYears(page, 10);
  await openPage('?map=svg&from=2023-02-01&to=2023-04-30');
  const { timeline } = parts(page);
  await expect(timeline.getByRole('heading')).toHaveText('Meldungen je Woche');
  await expect(timeline).toContainText('44 statt 45 Meldungen, −2 % gegenüber dem Vorjahr');
  const strip = timeline.getByRole('group', { name: 'Überblick über die ganze Zeit' });
  const middle = strip.locator('.brush-middle');
  const box = await middle.boundingBox();
  if (!box) throw new Error('no window in the strip');
  const [x, y] = [box.x + box.width / 2, box.y + 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=202[01]-/);
  const days = new URL(page.url()).searchParams;
  const length = Date.parse(days.get('to') ?? '') - Date.parse(days.get('from') ?? '');
  expect(length / 86_400_000).toBe(88);
  await timeline.getByRole('button', { name: 'Gesamt' }).click();
  await expect(strip).toHaveCount(0);
  await expect(timeline.getByRole('heading')).toHaveText('Meldungen je Quartal');
});

test('moving an end of the brush leaves every bar as it is', async ({ openPage, page }) => {
  await serveYears(page, 10);
  await openPage('?map=svg');
  const { timeline } = parts(page);
  await expect(timeline.locator('.timeline-bar').first()).toBeVisible();
  const grip = await timeline.getByRole('slider', { name: 'Beginn', exact: true }).boundingBox();
  if (!grip) throw new Error('no grip');
  const changes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const drawing = document.querySelector('.timeline-drawing') as Element;
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
    }).observe(drawing, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  await page.mouse.move(grip.x, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(grip.x + 300, grip.y + 10, { steps: 12 });
  await expect(page).toHaveURL(/from=/);
  await expect(timeline.locator('.brush-veil').first()).toBeVisible();
  expect(await changes.jsonValue()).toEqual([]);
  await page.mouse.up();
});

test('regions are compared: chosen by keyboard, in the address, and taken away again', async ({
  openPage,
  page,
}) => {
  await serveYears(page, 2);
  await openPage('?map=svg');
  const { timeline } = parts(page);
  await timeline.getByRole('button', { name: 'Regionen vergleichen' }).focus();
  await page.keyboard.press('Enter');
  const choice = timeline.getByRole('group', { name: /^Bis zu 4 Regionen/ });
  await choice.getByRole('button', { name: 'Bayern' }).press('Enter');
  await choice.getByRole('button', { name: 'Hessen' }).press('Enter');
  await expect(page).toHaveURL(/compare=09,06/);
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await expect(timeline.locator('.timeline-drawing .timeline-line text')).toHaveText([
    'Bayern',
    'Hessen',
  ]);
  await expect(timeline.locator('.timeline-bar')).toHaveCount(0);
  await timeline.getByRole('button', { name: 'Bayern aus dem Vergleich nehmen' }).click();
  await timeline.getByRole('button', { name: 'Hessen aus dem Vergleich nehmen' }).click();
  await expect(page).not.toHaveURL(/compare/);
  await expect(timeline.locator('.timeline-bar').first()).toBeVisible();
});

for (const [query, named] of [
  ['compare=05,99', 'compare=05,99'],
  ['compare=05,05999', 'compare=05999'],
]) {
  test(`?${query}: what is no region is dropped and named`, async ({ openPage, page }) => {
    await openPage(`?${query}`);
    await expect(page.locator('.notice').first()).toContainText(named ?? '');
    if (named === 'compare=05999') await expect(page).toHaveURL(/compare=05$/);
  });
}
