import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parts } from './dashboard';
import { test } from './support/test';

const readPublic = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8'));

const feed = readPublic('data/stories.json');
const beckum = feed.items.find((item: { title: string }) => item.title.startsWith('Beckum'));

/** The page with another feed or config than its own. */
const serve = (page: Page, glob: string, json: unknown) =>
  page.route(glob, (route) => route.fulfill({ json }));

async function openWhy(page: Page) {
  const story = parts(page).list.locator(`[data-story="${beckum.id}"]`);
  await story.locator('summary').click();
  await expect(story.locator('.story-why')).toContainText('Amtlicher Schlüssel: 05570008');
  return story;
}

test('a story tells the words, the rule and the key that placed it, and what editors changed', async ({
  openPage,
  page,
}) => {
  await openPage(`?story=${beckum.id}`);
  const story = await openWhy(page);
  const why = story.locator('.story-why');
  await expect(why).toContainText('Die Ortsmarke nennt den Ort.');
  await expect(why).toContainText('Gelesen wurde: „Beckum“.');
  await expect(why).toContainText('in eigenen Worten erzählt');
});

test('a correction has its date, a source its home page', async ({ openPage, page }) => {
  const mark = { by: 'editor', edited_at: '2025-03-05', source: 'Beispielblatt' };
  const items = feed.items.map((item: typeof beckum) =>
    item === beckum ? { ...item, _ortsmarke: { ...item._ortsmarke, ...mark } } : item,
  );
  const sources = [{ name: 'Beispielblatt', home: 'https://example.org/', text: 'full' }];
  const changed = { ...feed, items, _ortsmarke: { ...feed._ortsmarke, sources } };
  await serve(page, '**/data/stories.json', changed);
  await openPage(`?story=${beckum.id}`);
  const story = await openWhy(page);
  await expect(story).toContainText('Die Redaktion hat den Ort gesetzt.');
  await expect(story).toContainText('Zuletzt berichtigt am 5. März 2025.');
  await expect(story.getByRole('link', { name: 'Beispielblatt' })).toHaveAttribute(
    'href',
    'https://example.org/',
  );
});

test('"Fehler melden" begins a mail to the configured address', async ({ openPage, page }) => {
  const links = { report: 'mailto:redaktion@example.org' };
  await serve(page, '**/config.json', { ...readPublic('config.json'), links });
  await openPage(`?story=${beckum.id}`);
  const story = await openWhy(page);
  const link = story.getByRole('link', { name: 'Fehler melden' });
  const mail = new URL((await link.getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('redaktion@example.org');
  expect(mail.searchParams.get('subject')).toContain(beckum.title);
  expect(mail.searchParams.get('body')).toContain('Beckum (05570008)');
  expect(mail.searchParams.get('body')).toContain(`story=${beckum.id}`);
  await story.getByRole('button', { name: 'Text kopieren' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/Was stimmt nicht\?/);
});

test('without an address the text is shown to copy, in English too', async ({ openPage, page }) => {
  await openPage(`?story=${beckum.id}&lang=en`);
  const list = page.getByRole('list', { name: 'Stories', exact: true });
  const story = list.locator(`[data-story="${beckum.id}"]`);
  await story.locator('summary').click();
  await story.getByRole('button', { name: 'Report a mistake' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
    /Shown at: Beckum \(05570008\)/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the page shows no teaser that the config does not allow', async ({ openPage, page }) => {
  const config = readPublic('config.json');
  const sources = config.sources.map((it: object) => ({ ...it, text: 'headline' }));
  const items = feed.items.map((item: typeof beckum) =>
    item === beckum ? { ...item, _ortsmarke: { ...item._ortsmarke, edited: [] } } : item,
  );
  await serve(page, '**/config.json', { ...config, sources });
  await serve(page, '**/data/stories.json', { ...feed, items });
  await openPage(`?story=${beckum.id}`);
  const { list } = parts(page);
  await expect(list.locator('.story-summary')).toHaveCount(15);
  await expect(list).not.toContainText(beckum.content_text.slice(0, 40));
});
