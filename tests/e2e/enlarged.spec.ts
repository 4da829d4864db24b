import { expect, type Page } from '@playwright/test';
import { waitForMap } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

/** The least that readers may set without losing content or function (WCAG 1.4.12). */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Styles as an extension of the browser sets them, which the policy does not see. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Texts that are cut, controls that cover each other, and a page that is wider than the window. */
async function losses(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const { whole, seen } = await page.evaluate(() => ({
    whole: document.documentElement.scrollHeight,
    seen: innerHeight,
  }));
  for (let top = 0; top < whole; top += seen / 2) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    for (const each of await lossesInSight(page)) found.add(each);
  }
  return [...found];
}

const lossesInSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const isSeen = (it: Element) =>
      it.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !it.closest('.visually-hidden, .skip-link, svg, option');
    const name = (it: Element) => `${it.className} "${it.textContent?.trim().slice(0, 40)}"`;
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      const hasText = [...element.childNodes].some(
        (it) => it.nodeType === Node.TEXT_NODE && it.textContent?.trim(),
      );
      if (!hasText || !isSeen(element)) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      // The rest of a teaser is shown with its story.
      if (webkitLineClamp !== 'none') continue;
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(`cut: ${name(element)}`);
    }
    // Places on the map and blocks of the timeline lie where their facts are.
    const controls = [...document.querySelectorAll('button, select, input, summary, a[href]')]
      .filter(isSeen)
      .filter(
        (it) => !it.closest('.map-stage, .map-marks, .brush, .timeline-block, .timeline-bin'),
      );
    // What stays while the page scrolls has the rest pass behind it.
    const stays = (it: Element | null): boolean =>
      it !== null && (getComputedStyle(it).position === 'sticky' || stays(it.parentElement));
    const boxes = controls
      .filter((it) => !stays(it))
      .map((it) => ({ it, box: it.getBoundingClientRect() }));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.it.contains(other.it) || other.it.contains(one.it)) continue;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width <= 2 || height <= 2) continue;
        // What is scrolled away, or lies behind what scrolls, is not there.
        const there = document.elementsFromPoint(
          Math.max(one.box.left, other.box.left) + width / 2,
          Math.max(one.box.top, other.box.top) + height / 2,
        );
        if (there.includes(one.it) && there.includes(other.it))
          found.push(`${name(one.it)} meets ${name(other.it)}`);
      }
    }
    return found;
  });

/** A window of 1280 by 1024 px enlarged four times. */
test('at 400 % nothing is lost and the page scrolls one way', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openPage(`?map=svg&story=${beckum.id}`);
  await waitForMap(page);
  expect(await losses(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zeitverlauf', exact: true }).click();
  await expect(page.getByRole('slider').first()).toBeVisible();
  expect(await losses(page)).toEqual([]);
});

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test(`wider spacing and larger text lose nothing, ${width} px`, async ({ openPage, page }) => {
    await page.setViewportSize({ width, height });
    await openPage(`?map=svg&region=05570008&story=${beckum.id}`);
    await waitForMap(page);
    expect(await losses(page)).toEqual([]);
    await restyle(page, TEXT_SPACING);
    expect(await losses(page), 'spacing').toEqual([]);
    await restyle(page, 'html { font-size: 200% !important; }');
    expect(await losses(page), 'twice the size').toEqual([]);
  });
}

test('in forced colours the focus is seen and chosen things differ', async ({ openPage, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage('?map=svg&topic=ozg');
  await waitForMap(page);
  const chip = page.getByRole('button', { name: /^OZG/ }).first();
  await chip.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const { outline, border } = await chip.evaluate((it) => {
    const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(it);
    return { outline: `${outlineStyle} ${outlineWidth}`, border: borderColor };
  });
  expect(outline).toBe('solid 3px');
  const other = page.getByRole('button', { name: /^Strategie/ }).first();
  const look = (it: typeof chip) =>
    it.evaluate((element) => {
      const { backgroundColor, color, borderStyle, fontWeight } = getComputedStyle(element);
      return [backgroundColor, color, borderStyle, fontWeight].join();
    });
  expect(border).not.toBe('');
  expect(await look(chip)).not.toBe(await look(other));
});
