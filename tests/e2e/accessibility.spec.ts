import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { beckum } from './stories';
import { test } from './support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A state that readers can bring the page into; `button` opens it where the address does not. */
type State = {
  name: string;
  query?: string;
  size?: { width: number; height: number };
  renderer?: 'svg' | 'maplibre';
  open?: (page: Page) => Promise<void>;
};

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 568 };
const FRAME = { width: 720, height: 560 };

const openDialog = (name: RegExp) => async (page: Page) => {
  await page.getByRole('banner').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('dialog').locator('[aria-busy="true"]')).toHaveCount(0);
};

const STATES: readonly State[] = [
  { name: 'all stories, MapLibre', size: DESK, renderer: 'maplibre' },
  { name: 'all stories, SVG' },
  { name: 'an open story', query: `story=${beckum.id}` },
  { name: 'a region, a topic, a part of the map', query: 'region=05&topic=ozg&within=6,51,9,53' },
  { name: 'regions compared', query: 'compare=05,09&measure=rate' },
  { name: 'nothing found', query: 'region=08&from=2025-03-01' },
  { name: 'a notice of what was dropped', query: 'region=99&last=zz', size: PHONE },
  { name: 'a phone', size: SMALL_PHONE },
  {
    name: 'a phone, filters open',
    size: PHONE,
    open: async (page) => {
      await page.locator('.masthead-filters').click();
      await expect(page.locator('form.filter-form select').first()).toBeVisible();
    },
  },
  {
    name: 'what a search suggests',
    open: async (page) => {
      await page.locator('.search-input').click();
      await page.keyboard.type('beck');
      await expect(page.locator('.search-places').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the map as a table',
    open: async (page) => {
      await parts(page)
        .map.getByRole('button', { name: /(als Tabelle|as a table)$/ })
        .click();
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  { name: 'the dialog "Teilen"', query: 'region=05', open: openDialog(/^(Teilen|Share)/) },
  { name: 'the dialog "Mitnehmen"', open: openDialog(/^(Mitnehmen|Take)/) },
  { name: 'the dialog "Einbetten"', size: PHONE, open: openDialog(/^(Einbetten|Embed)/) },
  { name: 'a frame', query: 'embed', size: FRAME },
  { name: 'a frame of all parts', query: 'embed&show=map,timeline,list,filters', size: FRAME },
];

/** What axe finds, in words; waits for colours that are still changing. */
async function violations(page: Page, rules: { only?: string } = {}): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((it) => it.finished.catch(() => undefined))),
  );
  // Frames of other documents are tested as documents of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe');
  const found = await (rules.only ? axe.withRules(rules.only) : axe.withTags(RULES)).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

for (const { name, query = '', size, renderer = 'svg', open } of STATES) {
  test(`axe finds nothing, light and dark, in both languages: ${name}`, async ({
    openPage,
    page,
  }) => {
    // Two pages, each read whole and then for its other colours.
    test.slow();
    if (size) await page.setViewportSize(size);
    // Drawing with the engine takes most of the time, and adds a canvas and nothing else.
    const map = renderer === 'svg' ? '&map=svg' : '';
    await openPage(`?${query}&lang=de${map}`);
    await waitForMap(page, renderer);
    await open?.(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Nothing but colours differs.
    expect(await violations(page, { only: 'color-contrast' })).toEqual([]);
    await openPage(`?${query}&lang=en${map}`);
    await waitForMap(page);
    await open?.(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, { only: 'color-contrast' })).toEqual([]);
  });
}
