import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { SOURCE } from './site';

const TITLE = 'Ortsmarke: Digitalisierung in Deutschlands Kommunen';

type Told = { message?: unknown; value?: unknown; secret?: unknown };
type Watching = Window & { told?: Told[] };

/** Keeps what frames say to the pages around them. */
const watchMessages = (page: Page) =>
  page.addInitScript(() => {
    const told: Told[] = [];
    (window as Watching).told = told;
    window.addEventListener('message', ({ data }) => told.push(data as Told));
  });

/** What WordPress was told. */
const told = (page: Page, kind: 'height' | 'link') =>
  page.evaluate(
    (message) => (window as Watching).told?.filter((it) => it.message === message),
    kind,
  );

const parts = (page: Page) => {
  const iframe = page.locator('iframe.wp-embedded-content');
  const frame = iframe.contentFrame();
  return {
    iframe,
    frame,
    map: frame.getByRole('region', { name: 'Karte' }),
    stories: frame.locator('.timeline [data-story]'),
  };
};

test.beforeEach(({ page }) => watchMessages(page));

test('the address alone in a post becomes the page in a frame as high as its content', async ({
  page,
  publishPost,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(await publishPost(site.address));
  const { iframe, map, stories } = parts(page);
  await expect(iframe).toHaveAttribute('src', new RegExp(`^${site.address}\\?embed#\\?secret=`));
  await expect(iframe).toHaveAttribute('title', TITLE);
  await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
  // The frame has spoken: it is shown, and the link that stood for it is not.
  await expect(page.locator('blockquote.wp-embedded-content')).toBeHidden();
  await expect(iframe).not.toHaveAttribute('style');
  await expect(iframe).toHaveCSS('border-top-width', '0px');

  await expect(map.locator('.map-ground svg').first()).toBeVisible();
  await map.hover();
  await expect(stories).toHaveCount(16);

  const wide = await settledHeight(page);
  await page.setViewportSize({ width: 420, height: 900 });
  await expect.poll(() => settledHeight(page)).not.toBe(wide);
});

/** The height that WordPress has given the frame, once it is the one that the content asked for. */
async function settledHeight(page: Page): Promise<number> {
  const { iframe, frame } = parts(page);
  await expect
    .poll(async () => {
      const { value } = (await told(page, 'height'))?.at(-1) ?? {};
      return (await iframe.getAttribute('height')) === String(value);
    })
    .toBe(true);
  const hidden = await frame.locator('html').evaluate((it) => it.scrollHeight - it.clientHeight);
  expect(hidden).toBe(0);
  return iframe.evaluate((it) => it.clientHeight);
}

test('links are handed to WordPress, which follows those to the site itself', async ({
  page,
  publishPost,
  site,
}) => {
  await page.goto(await publishPost(`${site.address}`));
  const { frame, map, stories } = parts(page);
  await map.hover();
  await stories.first().click();
  await frame.getByRole('link', { name: 'Quelle' }).click();
  await expect.poll(() => told(page, 'link')).toEqual([expect.objectContaining({ value: SOURCE })]);
  // WordPress does not leave for other sites; the reader gets the address.
  const dialog = frame.getByRole('dialog', { name: 'Adresse zum Kopieren' });
  await expect(dialog.getByLabel('Adresse', { exact: true })).toHaveValue(SOURCE);
  await page.keyboard.press('Escape');
  await frame.getByRole('link', { name: 'Groß ansehen' }).click();
  await page.waitForURL((url) => url.href.startsWith(site.address));
  await expect(page.getByRole('form', { name: 'Filter' })).toBeVisible();
});

test('the block editor embeds the address, in its preview and in the post', async ({
  openEditor,
  page,
  site,
}) => {
  await openEditor();
  const answer = page.waitForResponse(/oembed(\/|%2F)1\.0(\/|%2F)proxy/);
  // WordPress makes this block by itself only of pasted https addresses, which there are none of here.
  await page.getByRole('button', { name: 'Add default block' }).click();
  await page.keyboard.type('/embed');
  await page.getByRole('option', { name: 'Embed', exact: true }).click();
  await page.getByRole('textbox', { name: 'Embed URL' }).fill(site.address);
  await page.keyboard.press('Enter');
  expect(await (await answer).json()).toMatchObject({ type: 'rich', title: TITLE });
  const preview = page.locator('figure.wp-block-embed iframe');
  await expect(preview).toHaveAttribute('src', new RegExp(`^${site.address}\\?embed`));
  const link = await page.evaluate(async () => {
    const { wp } = window as unknown as { wp: { data: Store } };
    type Store = {
      dispatch(name: string): { editPost(edits: object): unknown; savePost(): Promise<void> };
      select(name: string): { getPermalink(): string };
    };
    const editor = wp.data.dispatch('core/editor');
    editor.editPost({ title: 'Eingefügt', status: 'publish' });
    await editor.savePost();
    return wp.data.select('core/editor').getPermalink();
  });
  await page.goto(link);
  await expect(parts(page).map).toBeVisible();
});

test('a site that was not published stays an address', async ({ page, publishPost, site }) => {
  await page.goto(await publishPost(site.unpublished));
  await expect(page.locator('.wp-block-post-content, .entry-content')).toContainText(
    site.unpublished,
  );
  await expect(page.locator('iframe')).toHaveCount(0);
});
