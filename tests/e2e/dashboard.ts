import { expect, type Page } from '@playwright/test';

/** The parts of the page, by the names that readers of a screen reader know. */
export const parts = (page: Page) => ({
  map: page.getByRole('region', { name: /^(Karte|Map)$/ }),
  timeline: page.getByRole('region', { name: /^(Zeitverlauf|Timeline)$/ }),
  list: page.getByRole('list', { name: 'Meldungen' }),
  filters: page.getByRole('form', { name: 'Filter' }),
  search: page.getByLabel('Meldungen und Orte suchen'),
});

/** Ids of the stories in the list, in order. Its first rows come first, the others in slices: read once
 *  nothing comes any more. */
export async function listedIds(page: Page): Promise<string[]> {
  const rows = parts(page).list.locator('[data-story]');
  let ids: string[] = [];
  await expect(async () => {
    const before = ids;
    ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-story') ?? ''));
    await page.waitForTimeout(200);
    expect(ids).toEqual(before);
  }).toPass({ intervals: [0] });
  return ids;
}

/** The number that the map speaks for a unit; 0 if it has no mark. */
export async function mapCount(page: Page, unit: string): Promise<number> {
  const names = await parts(page)
    .map.locator(`[data-mark="${unit}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return Number(/: (\d+) /.exec(names[0] ?? '')?.[1] ?? 0);
}

/** The live map has taken the place of the document's own. */
export async function waitForMap(page: Page, renderer: 'svg' | 'maplibre' = 'svg'): Promise<void> {
  const { map } = parts(page);
  if (renderer === 'maplibre') {
    // It waits for an idle browser, which a busy machine does not have at once.
    await expect(map).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 });
  }
  await expect(map.locator('.map-ground')).toBeVisible({ timeout: 30_000 });
  await waitForRest(page);
}

/** The map keeps its place and its marks for a moment: what is measured now is true at the tap. */
async function waitForRest(page: Page): Promise<void> {
  const boxes = () =>
    parts(page)
      .map.locator('.map-stage, [data-mark]')
      .evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width } = each.getBoundingClientRect();
          return [x, y, width].map(Math.round).join();
        }),
      );
  await page.evaluate(() => document.fonts.ready);
  let before = await boxes();
  await expect(async () => {
    await page.waitForTimeout(150);
    const now = await boxes();
    const rests = now.join(' ') === before.join(' ');
    before = now;
    expect(rests).toBe(true);
  }).toPass({ intervals: [0] });
}
