import type { Page } from '@playwright/test';

/** A number from 0 to 1, the next of a seeded row (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = ['ozg', 'beckum', 'smart', 'xyz', 'Förderung', 'münchen'];
const KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

type Action = (page: Page, random: Random) => Promise<unknown>;

const oneOf = <T>(random: Random, all: readonly T[]): T =>
  all[Math.floor(random() * all.length)] as T;

/** Clicks one of those that can be seen; nothing where there is none. */
const clickOne =
  (selector: string): Action =>
  async (page, random) => {
    const all = await page.locator(selector).filter({ visible: true }).all();
    await oneOf(random, all)?.click();
  };

const selectOne =
  (selector: string): Action =>
  async (page, random) => {
    const field = page.locator(selector).first();
    const values = await field
      .locator('option:enabled')
      .evaluateAll((all) => all.map((it) => (it as HTMLOptionElement).value));
    await field.selectOption(oneOf(random, values));
  };

const overMap =
  (act: (page: Page, random: Random) => Promise<unknown>): Action =>
  async (page, random) => {
    const box = await page.locator('.map-stage').boundingBox();
    if (!box) return;
    await page.mouse.move(box.x + random() * box.width, box.y + random() * box.height);
    await act(page, random);
  };

/** What readers do, and go back and forth between. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  region: selectOne('.filter-form select'),
  topic: clickOne('.chip'),
  story: clickOne('.story-headline button'),
  block: clickOne('.timeline-block button'),
  preset: clickOne('.timeline-presets button'),
  mark: clickOne('.map-panel [data-mark]'),
  play: clickOne('.timeline-play button'),
  point: overMap(async () => undefined),
  wheel: overMap((page, random) => page.mouse.wheel(0, (random() - 0.5) * 800)),
  brush: async (page, random) => {
    await page.locator('.brush-grip').first().focus();
    await page.keyboard.press(oneOf(random, KEYS));
  },
  search: async (page, random) => {
    await page.locator('.search-input').fill(random() < 0.5 ? '' : oneOf(random, TEXTS));
  },
  theme: selectOne('.page-footer select'),
  dialog: async (page, random) => {
    const buttons = await page.getByRole('banner').locator('button:visible').all();
    await oneOf(random, buttons)?.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
  back: (page) => page.evaluate(() => history.back()),
  forward: (page) => page.evaluate(() => history.forward()),
  start: (page) => page.getByRole('button', { name: /^Ganz Deutschland zeigen/ }).click(),
};
