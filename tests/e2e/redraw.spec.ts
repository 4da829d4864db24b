import { expect, type Locator, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

type Changes = { added: number; removed: number; attributes: string[] };

/** What changes in a part of the page while something is done. */
async function changesIn(page: Page, part: Locator, act: () => Promise<void>): Promise<Changes> {
  const element = await part.elementHandle();
  if (!element) throw new Error('nothing to watch');
  const watch = await page.evaluateHandle((root) => {
    const changes: Changes = { added: 0, removed: 0, attributes: [] };
    const observer = new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes, target, attributeName } of records) {
        changes.added += addedNodes.length;
        changes.removed += removedNodes.length;
        if (type === 'attributes') {
          const story = (target as Element).closest('[data-story]')?.getAttribute('data-story');
          changes.attributes.push(`${story ?? target.nodeName} ${attributeName}`);
        }
      }
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    return { changes, observer };
  }, element);
  await act();
  // Two frames, so that all that was asked for has been drawn.
  return watch.evaluate(
    ({ changes }) =>
      new Promise<Changes>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(changes))),
      ),
  );
}

test('pointing at a story redraws neither the list nor the other blocks', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const { list, timeline } = parts(page);
  await expect(timeline.locator('[data-story]')).toHaveCount(16);
  const row = list.locator(`[data-story="${beckum.id}"]`);
  const inList = await changesIn(page, list, () => row.hover());
  expect(inList).toMatchObject({ added: 0, removed: 0 });
  expect(new Set(inList.attributes)).toEqual(new Set([`${beckum.id} class`]));
  await page.mouse.move(700, 300);
  const inTimeline = await changesIn(page, timeline, () => row.hover());
  expect(inTimeline.removed).toBe(0);
  const stories = inTimeline.attributes.filter((it) => /^\d{4}-/.test(it));
  expect(stories.every((it) => it.startsWith(beckum.id))).toBe(true);
});

test('moving the brush takes no block out of the timeline and no area out of the map', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const { map, timeline } = parts(page);
  await expect(timeline.locator('[data-story]')).toHaveCount(16);
  const blocks = await timeline.locator('[data-story]').elementHandles();
  const areas = await map.locator('[data-area]').elementHandles();
  const begin = timeline.getByRole('slider', { name: 'Beginn' });
  await begin.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(parts(page).list.getByRole('listitem')).not.toHaveCount(16);
  const areStillThere = (elements: typeof blocks) =>
    Promise.all(elements.map((element) => element.evaluate((node) => node.isConnected)));
  expect(await areStillThere(blocks)).not.toContain(false);
  expect(await areStillThere(areas)).not.toContain(false);
});

test('while the brush moves the list draws the rows in sight, and the others when it pauses', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const { list, timeline } = parts(page);
  const rows = list.getByRole('listitem');
  await expect(rows).toHaveCount(16);
  const lengths = await list.evaluateHandle((element) => {
    const seen: number[] = [];
    new MutationObserver(() => seen.push(element.children.length)).observe(element, {
      childList: true,
    });
    return seen;
  });
  await timeline.getByRole('slider', { name: 'Beginn' }).focus();
  await page.keyboard.down('ArrowRight');
  // The key is still down.
  await expect(rows).toHaveCount(15);
  expect(await lengths.jsonValue()).toEqual([12, 15]);
  await page.keyboard.up('ArrowRight');
  await expect(rows).toHaveCount(15);
  expect(await lengths.jsonValue()).toEqual([12, 15]);
});

test('an open story stays in its place while the brush moves', async ({ openPage, page }) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const { list, timeline } = parts(page);
  await list.getByRole('listitem').nth(13).getByRole('button').first().click();
  await expect(page.locator('.story-details')).toBeVisible();
  const open = await list.locator('.story.is-open').elementHandle();
  // Scrolled down, as it is to the open story, the list draws all rows.
  const panel = page.locator('.list-panel');
  await expect(async () => {
    await panel.evaluate((element) => element.scrollTo(0, 0));
    await page.waitForTimeout(150);
    expect(await panel.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  }).toPass();
  await timeline.getByRole('slider', { name: 'Ende' }).focus();
  const changes = await changesIn(page, panel, () => page.keyboard.down('ArrowLeft'));
  expect(changes.added).toBe(0);
  expect(await open?.evaluate((element) => element.isConnected)).toBe(true);
  await page.keyboard.up('ArrowLeft');
});

/** Whether an element was rendered since the last time; React gives it new properties then. */
const wasRendered = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const kept = node as unknown as Record<string, unknown>;
    const name = Object.keys(kept).find((it) => it.startsWith('__reactProps$')) ?? '';
    const isNew = kept['propsBefore'] !== kept[name];
    kept['propsBefore'] = kept[name];
    return isNew;
  });

test('opening a story redraws neither legend nor breadcrumb nor zoom buttons', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg');
  await waitForMap(page);
  const { map, list } = parts(page);
  const still = ['.map-legend', '.map-zoom', '.map-breadcrumb'];
  for (const name of still) expect(await wasRendered(map.locator(name))).toBe(true);
  await list.locator(`[data-story="${beckum.id}"]`).getByRole('button').first().click();
  await expect(page).toHaveURL(/story=/);
  for (const name of still) expect(await wasRendered(map.locator(name)), name).toBe(false);
});
