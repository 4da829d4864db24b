import { expect, type Page } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

type Listening = Window & { heard: string[] };

/** Collects what live regions say, in order. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    (window as unknown as Listening).heard = heard;
    const hear = (changes: MutationRecord[]) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest('[role="status"], [role="alert"], [aria-live]')?.textContent;
        if (text && text !== heard.at(-1)) heard.push(text);
      }
    };
    new MutationObserver(hear).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

/** What was said since it was last asked; waits until it has been silent. */
async function heard(page: Page): Promise<string[]> {
  let said: string[] = [];
  await expect(async () => {
    const before = said.length;
    said = await page.evaluate(() => [...(window as unknown as Listening).heard]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBe(before);
  }).toPass({ intervals: [1000], timeout: 30_000 });
  await page.evaluate(() => {
    (window as unknown as Listening).heard.length = 0;
  });
  return said;
}

for (const language of ['de', 'en']) {
  test(`what a screen reader is told of the page, word for word (${language})`, async ({
    openPage,
    page,
  }) => {
    await openPage(`?map=svg&lang=${language}`);
    await waitForMap(page);
    const { map, timeline } = parts(page);
    const ends = timeline.getByRole('slider');
    await expect(ends.first()).toBeVisible();
    const told = {
      masthead: page.getByRole('banner'),
      filters: page.locator('.filter-form'),
      map,
      timeline,
      story: page.locator('.story-list li').first(),
    };
    for (const [name, part] of Object.entries(told)) {
      expect.soft(`${await part.ariaSnapshot()}\n`).toMatchSnapshot(`${name}.${language}.txt`);
    }
    const values = await ends.evaluateAll((all) =>
      all.map((it) => `${it.ariaLabel}: ${it.ariaValueText}`),
    );
    expect(values).toEqual(
      language === 'de'
        ? ['Beginn: 21. Oktober 2015', 'Ende: 3. März 2025']
        : ['Start: 21 October 2015', 'End: 3 March 2025'],
    );
  });
}

test('each change is told in one polite sentence', async ({ openPage, page }) => {
  await listen(page);
  await openPage('?map=svg');
  await waitForMap(page);
  const { map, list } = parts(page);
  await heard(page);

  await map.locator('[data-mark="05570008"]').focus();
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['Meldung geöffnet: Beckum – Stadt tritt der d-NRW bei']);

  // The story stays open, and what changes around it is told.
  await page.getByLabel('Land', { exact: true }).selectOption('05');
  expect(await heard(page)).toEqual([
    '3 Meldungen aus 2 Orten und einem Kreis; 21. Okt. 2015 – 3. März 2025.',
  ]);
  await page.getByRole('button', { name: /^OZG/ }).first().click();
  expect(await heard(page)).toEqual(['Eine Meldung aus einem Ort; 21. Okt. 2015 – 3. März 2025.']);

  await page.getByLabel('Von', { exact: true }).fill('2025-01-01');
  expect(await heard(page)).toEqual(['Eine Meldung aus einem Ort; 1. Jan. – 3. März 2025.']);

  const search = page.getByLabel('Meldungen und Orte suchen');
  await search.click();
  await page.keyboard.type('xyz');
  expect(await heard(page)).toEqual(['Keine Meldung.']);
  await expect(list.getByRole('listitem')).toHaveCount(0);
});
