import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { PAYLOADS } from '../hostile/payloads';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

const site = JSON.parse(readFileSync('public/config.json', 'utf8'));

const AT_ONCE = 5;

/** Five payloads each, so that the list has all of them on its first page. */
const TEXTS = Array.from({ length: Math.ceil(PAYLOADS.length / AT_ONCE) }, (_, index) =>
  PAYLOADS.slice(index * AT_ONCE, (index + 1) * AT_ONCE).join(' '),
);

const keyOf = (index: number) => `03${351_000 + (index % TEXTS.length)}`;

/** A text is all that its story says, and the name of its place and of its source. */
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: PAYLOADS[0],
  items: TEXTS.map((text, index) => ({
    id: `${index} ${text}`,
    title: `${text}: ${text}`,
    url: `https://example.org/?${text.replace(/[\s\p{Cc}]/gu, '')}`,
    content_text: text,
    date_published: new Date(Date.UTC(2025, 2, 3) - index * 86_400_000).toISOString(),
    tags: [`t${index % 8}`, `x ${text}`],
    _ortsmarke: {
      dateline: text,
      places: [keyOf(index)],
      mentions: [keyOf(index + 1)],
      by: 'dateline',
      evidence: { words: `x ${text}`, rule: `x ${text}` },
      edited: [`x ${text}`],
      source: text,
    },
  })),
  _ortsmarke: {
    source: PAYLOADS.at(-1),
    retrieved: '2025-03-04',
    places: Object.fromEntries(
      TEXTS.map((name, index) => [
        keyOf(index),
        { name: `x ${name}`, lon: 7 + (index % 10) / 2, lat: 48 + index / 15 },
      ]),
    ),
  },
};

const COLORS = ['blue', 'violet', 'green', 'amber', 'magenta', 'brown', 'cyan', 'grey'];
const POLYGLOT = PAYLOADS.find((payload) => payload.startsWith('jaVasCript:')) ?? '';

const config = {
  ...site,
  title: POLYGLOT,
  subtitle: `"'></title></script><img src=x onerror=alarm(1)>${POLYGLOT}`,
  topics: COLORS.map((color, index) => ({ id: `t${index}`, label: PAYLOADS[index * 2], color })),
};

/** Serves it all, and gives what ran: an alarm, or a dialog. */
async function watchForAlarm(page: Page): Promise<string[]> {
  const alarms: string[] = [];
  const context = page.context();
  await context.exposeFunction('alarm', (what: unknown) => void alarms.push(`alarm ${what}`));
  context.on('dialog', async (dialog) => {
    alarms.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await context.route('**/config.json', (route) => route.fulfill({ json: config }));
  await context.route('**/data/stories.json', (route) => route.fulfill({ json: feed }));
  return alarms;
}

/** Elements and attributes that none of our pages has; addresses that none may have. */
const findPlanted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const planted: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const { localName } = element;
      if (/^(?:iframe|object|embed|base|math|applet|template|portal|xss|x-custom)$/.test(localName))
        planted.push(localName);
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|action|formaction|data|xlink:href)$/.test(name);
        const isBad = isAddress && !/^(?:https?:|mailto:|data:image\/|blob:|[.?#]|$)/.test(value);
        if (/^on|^srcdoc$/.test(name) || isBad) planted.push(`${localName} ${name}="${value}"`);
      }
    }
    return planted;
  });

async function download(page: Page, format: RegExp): Promise<Buffer> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(format).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Herunterladen' }).click(),
  ]);
  return readFileSync(await file.path());
}

test.describe('a feed of payloads in every field', () => {
  // The files are opened from the disk.
  test.use({ expectedProblems: /another host: file:/ });

  test('runs nowhere on the page, in its stories, dialogs, or in the files made of it', async ({
    openPage,
    page,
  }, info) => {
    test.setTimeout(300_000);
    const alarms = await watchForAlarm(page);
    await openPage(`?map=svg&theme=light&x=${encodeURIComponent(POLYGLOT)}`);
    await waitForMap(page);
    const { list, timeline, filters } = parts(page);
    await expect(list.getByRole('listitem')).toHaveCount(TEXTS.length);
    await expect(timeline).toBeVisible();
    // What an open story says, who does the same, why it stands there, and how to report it.
    for (const index of [0, 30, 60]) {
      await list.locator('[data-story] button').nth(index).click();
      await expect(list.locator('.is-open')).toHaveCount(1);
      await list.getByText('Warum hier?').click();
      await list.getByRole('button', { name: 'Fehler melden' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click();
      expect(await findPlanted(page)).toEqual([]);
      await list.locator('.is-open button').first().click();
    }
    await filters.locator('.chip').first().click();
    await expect(list.getByRole('listitem').first()).toBeVisible();
    await page.getByLabel('Meldungen und Orte suchen').fill(POLYGLOT);
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await page.getByRole('button', { name: 'Einbetten' }).click();
    await expect(page.getByRole('dialog').locator('iframe')).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Mitnehmen' }).click();
    for (const [format, name] of [
      [/HTML/, 'file.html'],
      [/SVG/, 'picture.svg'],
    ] as const) {
      const path = info.outputPath(name);
      writeFileSync(path, await download(page, format));
      const file = await page.context().newPage();
      await file.goto(pathToFileURL(path).href);
      if (name.endsWith('html')) {
        await expect(parts(file).list.getByRole('listitem')).toHaveCount(TEXTS.length);
        await parts(file).filters.getByRole('checkbox').first().check();
      }
      await file.mouse.move(200, 300);
      expect(await findPlanted(file)).toEqual([]);
      await file.close();
    }
    expect(await findPlanted(page)).toEqual([]);
    expect(alarms).toEqual([]);
  });

  test('runs nowhere in a frame, nor does its address', async ({ openPage, page }) => {
    const alarms = await watchForAlarm(page);
    const bad = encodeURIComponent(POLYGLOT);
    const names = ['region', 'topic', 'from', 'last', 'story', 'view', 'lang', 'theme', 'compare'];
    const query = names.map((name) => `${name}=${bad}`).join('&');
    await openPage(`?embed&show=map,timeline,list,filters&${query}`);
    await expect(parts(page).list.getByRole('listitem').first()).toBeVisible();
    await expect(page.locator('.notice').first()).toContainText('region=');
    await parts(page).list.locator('[data-story] button').first().click();
    await parts(page).timeline.hover();
    expect(await findPlanted(page)).toEqual([]);
    expect(alarms).toEqual([]);
  });
});

test('marked to fail: what the payloads call is heard', async ({ openPage, page }) => {
  test.fail();
  const alarms = await watchForAlarm(page);
  await openPage();
  await page.evaluate(() => Reflect.get(window, 'alarm')(1));
  expect(alarms).toEqual([]);
});
