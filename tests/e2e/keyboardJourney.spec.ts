import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { listedIds, parts, waitForMap } from './dashboard';
import { test } from './support/test';

/** What has the focus, as a reader meets it. */
const focusedStop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // A grip of the brush can be pressed at its top only.
    const isOnTop = [y, top + Math.min(8, height / 4)].some((each) => {
      const topmost = document.elementFromPoint(x, each);
      return topmost !== null && (element.contains(topmost) || topmost.contains(element));
    });
    const isVisible = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const name =
      element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
    // The sign of focus may be the element's own, or stand on a part of it or on what holds it.
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const signs = [...around, ...element.querySelectorAll('*')]
      .filter((it) => it instanceof Element)
      .flatMap((it) => [null, '::before', '::after'].map((part) => getComputedStyle(it, part)));
    const hasSign = signs.some(
      (it) => it.outlineStyle !== 'none' && Number.parseFloat(it.outlineWidth) >= 2,
    );
    return {
      name: name.trim(),
      markup: element.outerHTML.slice(0, 140),
      hasSign,
      isVisible,
      isOnTop,
    };
  });

/** Goes on by Tab to the control of that name or markup. */
async function tabTo(page: Page, what: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    if (stop && (what.test(stop.name) || what.test(stop.markup))) return;
    passed.push(stop?.name ?? '(page)');
  }
  throw new Error(`Tab does not come to ${what}, but to: ${passed.join(' | ')}`);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 568],
] as const) {
  test(`every stop has a name and a visible focus that nothing covers, ${width} px`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage('?map=svg');
    await waitForMap(page);
    const faults: string[] = [];
    let last = '';
    let stops = 0;
    for (; stops < 200; stops += 1) {
      await page.keyboard.press('Tab');
      let stop = await focusedStop(page);
      if (stop === null) {
        // Behind the last stop is the browser's own, and behind that the first one again.
        await page.keyboard.press('Tab');
        stop = await focusedStop(page);
        if (!stop?.markup.includes('skip-link')) faults.push(`nowhere, behind: ${last}`);
      }
      if (stop === null) continue;
      if (stops > 0 && stop.markup.includes('skip-link')) break;
      // A field for a date has a stop for each of its parts.
      const hasParts = stop.markup.includes('type="date"');
      if (stop.markup === last && !hasParts) faults.push(`twice: ${stop.markup}`);
      last = stop.markup;
      for (const need of ['name', 'hasSign', 'isVisible', 'isOnTop'] as const) {
        if (!stop[need]) faults.push(`${need}: ${stop.markup}`);
      }
    }
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(30);
    expect(stops).toBeLessThan(200);
  });
}

test('by keys alone: to a place and its story, a range, playing, a region, a file, a code', async ({
  context,
  openPage,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage('?map=svg');
  await waitForMap(page);
  const { keyboard } = page;
  const { list } = parts(page);

  await keyboard.press('Tab');
  expect((await focusedStop(page))?.name).toBe('Zur Liste der Meldungen');
  expect((await focusedStop(page))?.isVisible).toBe(true);

  // A place on the map, by its first letters; its one story opens.
  await tabTo(page, /data-mark=/);
  await keyboard.type('bec');
  expect((await focusedStop(page))?.name).toMatch(/^Beckum: 1 Meldung/);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/story=2025-03-03-3a4d5044e6/);
  await expect(
    list.locator('[data-story="2025-03-03-3a4d5044e6"] [aria-expanded]'),
  ).toHaveAttribute('aria-expanded', 'true');

  // The start of the range, a bin later; then all of the time again.
  await openPage('?map=svg');
  await waitForMap(page);
  await tabTo(page, /^Beginn$/);
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
  await keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext')),
  ).not.toBe(before);
  const chosen = await listedIds(page);
  expect(chosen.length).toBeLessThan(16);
  await keyboard.press('Home');
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(async () => (await listedIds(page)).length).toBe(16);

  // A region from the form.
  await openPage('?map=svg');
  await waitForMap(page);
  await tabTo(page, /^Land/);
  await keyboard.type('Nord');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/region=05/);
  await expect(list.getByRole('listitem')).toHaveCount(3);

  // The stories as a file.
  await tabTo(page, /^Mitnehmen/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Meldungen mitnehmen' })).toBeVisible();
  const file = page.waitForEvent('download');
  await tabTo(page, /^Herunterladen/);
  await keyboard.press('Enter');
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('2025-03-03-3a4d5044e6');
  await keyboard.press('Escape');
  expect((await focusedStop(page))?.name).toMatch(/^Mitnehmen/);

  // The code for another page.
  await tabTo(page, /^Einbetten/);
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Diese Ansicht einbetten' })).toBeVisible();
  await tabTo(page, /^Code kopieren/);
  await keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('region=05');
  await keyboard.press('Escape');
  expect((await focusedStop(page))?.name).toMatch(/^Einbetten/);
});
