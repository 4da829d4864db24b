import assert from 'node:assert/strict';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

export type Journey = {
  browser: Browser;
  /** The site, and a page of another origin that has a frame of it. */
  address: string;
  host: string;
  /** What the map has to be drawn by in the end. */
  renderer: 'svg' | 'maplibre';
};

type Shown = { firstStory: Element };

const PATIENCE = { timeout: 60_000 };

const rows = (frame: Frame | Page) =>
  frame.$$eval('.list-panel [data-story]', (all) =>
    all.map((it) => it.getAttribute('data-story') ?? ''),
  );

async function waitForRows(frame: Frame | Page, count: number): Promise<void> {
  await frame.waitForFunction(
    (wanted) => document.querySelectorAll('.list-panel [data-story]').length === wanted,
    PATIENCE,
    count,
  );
}

/** Collects what must not happen: errors of scripts and in the console, violations of the policy. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => {
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

async function control(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selector, { visible: true, ...PATIENCE });
  assert(found, selector);
  return found;
}

/** Loads the page, filters by region and days, opens a story, and looks at a frame in a host.
 *  @throws AssertionError, TimeoutError where the page does not do what it should */
export async function walk(
  { browser, address, host, renderer }: Journey,
  done: (step: string) => void,
) {
  const page = await browser.newPage();
  const problems = watch(page);
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { firstStory: document.querySelector('.story') });
    });
  });
  await page.goto(address);
  await waitForRows(page, 16);
  await page.waitForSelector('.map-panel .map-ground', PATIENCE);
  done('the page has 16 stories and a map');

  // Its sentences are those of the document, which Node.js wrote.
  assert(await page.evaluate(() => (window as unknown as Shown).firstStory.isConnected));
  done('the elements of the document are still there');

  await page.waitForSelector(`.map-panel[data-renderer="${renderer}"]`, PATIENCE);
  done(`the map is drawn by ${renderer}`);

  await page.waitForSelector('.filter-form select:enabled', PATIENCE);
  await page.select('.filter-form select', '05');
  await waitForRows(page, 3);
  assert.match(page.url(), /region=05/);
  done('Nordrhein-Westfalen has 3 stories');

  const from = await control(page, '.filter-form input[type="date"]');
  // The order of its parts is the language's; a reader leaves the field after typing.
  await from.focus();
  await from.evaluate((it) => {
    const field = it as HTMLInputElement;
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    write?.call(field, '2025-03-01');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
  });
  await waitForRows(page, 1);
  assert.match(page.url(), /from=2025-03-01/);
  done('since March 2025 there is one');

  const headline = await control(page, '.list-panel [data-story] button');
  await headline.click();
  await page.waitForSelector('.list-panel [data-story] button[aria-expanded="true"]', PATIENCE);
  assert.match(page.url(), /story=/);
  done('its story opens');

  await page.goBack();
  await waitForRows(page, 1);
  await page.goBack();
  await waitForRows(page, 3);
  done('Back undoes the days');

  const mark = await control(page, '.map-panel [data-mark="05570008"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.list-panel [data-story] button[aria-expanded="true"]', PATIENCE);
  done('a place on the map opens its story by keyboard');

  const grip = await control(page, '.timeline [role="slider"][data-edge="from"]');
  const before = (await rows(page)).length;
  await grip.focus();
  await page.keyboard.press('PageUp');
  await page.waitForFunction(() => location.search.includes('from='), PATIENCE);
  assert((await rows(page)).length <= before);
  done('the timeline moves by keyboard');
  assert.deepEqual(problems, [], 'problems of the page');

  await page.goto(host);
  const element = await control(page, '#news');
  const frame = await element.contentFrame();
  assert(frame);
  await waitForRows(frame, 16);
  await page.waitForFunction(
    () => (document.querySelector('#news')?.clientHeight ?? 333) !== 333,
    PATIENCE,
  );
  done('a frame in another page shows the stories and gets the height of its content');
  assert.deepEqual(problems, [], 'problems of the frame');
  await page.close();
}
