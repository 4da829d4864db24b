import { expect } from '@playwright/test';
import { HOST_PROBLEM, heightOf, partsOfFrame, test } from './support/host';
import { frame, listenToAll, script, setView, told } from './support/hostScript';

test.use({ expectedProblems: HOST_PROBLEM });

test.describe('messages that are not to be followed', () => {
  test('heights of a frame that is not managed, and heights that are none', async ({
    openHost,
    page,
    servedAt,
  }) => {
    await openHost(
      `${listenToAll}${frame(servedAt, 'news', '')}<iframe id="bad" title="bad" srcdoc="<p>x"></iframe>${script(servedAt)}`,
    );
    await expect.poll(() => heightOf(page, 'news')).not.toBe(333);
    const before = await heightOf(page, 'news');
    await page
      .frameLocator('#bad')
      .locator('body')
      .evaluate(() => {
        for (const height of [5000, -1, Number.NaN, '1e9', 1e9]) {
          parent.postMessage({ ortsmarke: 'height', height }, '*');
        }
        parent.postMessage({ ortsmarke: 'view', query: 'region=05' }, '*');
      });
    await page
      .frameLocator('#news')
      .locator('body')
      .evaluate(() => {
        for (const height of [-1, Number.NaN, 'tall', 1e9, null]) {
          parent.postMessage({ ortsmarke: 'height', height }, '*');
        }
      });
    await page.waitForTimeout(500);
    expect(await heightOf(page, 'news')).toBe(before);
    expect(await told(page, 'view')).toEqual([]);
  });

  test('commands of a host that is not listed', async ({ openHost, page, servedAt }) => {
    await openHost(listenToAll + frame(servedAt, 'news', '&show=list') + script(servedAt));
    const { list } = partsOfFrame(page.frameLocator('#news'));
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await setView(page, 'news', 'region=05');
    await page.waitForTimeout(700);
    await expect(list.getByRole('listitem')).toHaveCount(16);
    expect(await told(page, 'view')).toEqual([]);
  });

  test('commands of a frame beside it', async ({ openHost, listHost, page, servedAt }) => {
    await listHost();
    await openHost(
      `${frame(servedAt, 'news', '&show=list')}<iframe id="bad" title="bad" srcdoc="<p>x"></iframe>${script(servedAt)}`,
    );
    const { list } = partsOfFrame(page.frameLocator('#news'));
    await expect(list.getByRole('listitem')).toHaveCount(16);
    await page
      .frameLocator('#bad')
      .locator('body')
      .evaluate(() => {
        parent.frames[0]?.postMessage({ ortsmarke: 'view', query: 'region=05' }, '*');
      });
    await page.waitForTimeout(700);
    await expect(list.getByRole('listitem')).toHaveCount(16);
  });
});
