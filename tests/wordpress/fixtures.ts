import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { startDatabase } from './database';
import { type PublishedSite, startSite } from './site';
import { EDITOR, startWordPress, type WordPress } from './wordpress';

type Editor = {
  /** Opens a new post in the block editor, as one who may write posts. */
  openEditor(): Promise<void>;
  /** Publishes a post with this content. @returns its address */
  publishPost(content: string): Promise<string>;
};

type Servers = { folder: string; site: PublishedSite; wordPress: WordPress };

const MINUTE = 60_000;

/** All of it is in one temporary folder and gone afterwards, whatever happens. */
export const test = base.extend<Editor, Servers>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-wp-'));
      const remove = () => rmSync(folder, { recursive: true, force: true });
      process.once('exit', remove);
      await provide(folder);
      remove();
    },
    { scope: 'worker' },
  ],

  site: [
    async ({ folder }, provide) => {
      const site = await startSite(join(folder, 'site'));
      await provide(site);
      await site.close();
    },
    { scope: 'worker', timeout: 5 * MINUTE },
  ],

  wordPress: [
    async ({ folder, site }, provide) => {
      const database = await startDatabase(join(folder, 'database'));
      try {
        const sitePort = Number(new URL(site.address).port);
        const wordPress = await startWordPress(join(folder, 'www'), database.socket, sitePort);
        await provide(wordPress);
        await wordPress.stop();
      } finally {
        await database.stop();
      }
    },
    { scope: 'worker', timeout: 5 * MINUTE },
  ],

  openEditor: async ({ page, wordPress }, provide) => {
    await provide(async () => {
      await page.goto(`${wordPress.address}/wp-login.php`);
      await page.locator('#user_login').fill(EDITOR.name);
      await page.locator('#user_pass').fill(EDITOR.password);
      await page.locator('#wp-submit').click();
      await page.waitForURL(/wp-admin/);
      await page.goto(`${wordPress.address}/wp-admin/post-new.php`);
      await withoutGuide(page);
    });
  },

  publishPost: async ({ page, openEditor }, provide) => {
    await provide(async (content) => {
      await openEditor();
      const post = await page.evaluate(async (text) => {
        const { wp } = window as unknown as { wp: { apiFetch(what: object): Promise<unknown> } };
        const data = { title: 'Meldungen aus den Kommunen', content: text, status: 'publish' };
        return wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      }, content);
      return (post as { link: string }).link;
    });
  },
});

/** At first the editor stands behind a tour of itself. */
async function withoutGuide(page: Page) {
  const content = page.getByRole('region', { name: 'Editor content', includeHidden: true });
  await expect(content).toBeAttached();
  await page.evaluate(() => {
    type Preferences = { set(scope: string, name: string, value: boolean): void };
    const { wp } = window as unknown as { wp: { data: { dispatch(name: string): Preferences } } };
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await expect(page.getByRole('dialog')).toBeHidden();
}
