import { expect } from '@playwright/test';
import { HOST_PROBLEM, heightOf, hiddenBelow, partsOfFrame, test } from './support/host';
import { frame, type HostWindow, listenToAll, script, setView, told } from './support/hostScript';

test.use({ expectedProblems: HOST_PROBLEM });

test('three frames get the heights of their content, a fourth is left alone', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(
    [
      frame(servedAt, 'usual', ''),
      frame(servedAt, 'list', '&show=list&region=05'),
      frame(servedAt, 'all', '&show=map,timeline,filters&theme=dark'),
      frame(servedAt, 'foreign', '', ''),
      script(servedAt),
    ].join('\n'),
  );
  for (const id of ['usual', 'list', 'all']) {
    await expect.poll(() => heightOf(page, id), { timeout: 30_000 }).not.toBe(333);
    await expect.poll(() => hiddenBelow(page.frameLocator(`#${id}`))).toBe(0);
  }
  const [usual, list, all] = await Promise.all(
    ['usual', 'list', 'all'].map((id) => heightOf(page, id)),
  );
  expect(new Set([usual, list, all]).size).toBe(3);
  expect(all).toBeGreaterThan(usual as number);
  expect(await heightOf(page, 'foreign')).toBe(333);
});

test('a frame that is added later is managed, and so is one that was there before the script', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(frame(servedAt, 'early', ''));
  const early = page.frameLocator('#early');
  await expect(partsOfFrame(early).timeline).toBeVisible();
  await page.evaluate((address) => {
    document.body.append(Object.assign(document.createElement('script'), { src: address }));
  }, `${servedAt}embed.js`);
  await expect.poll(() => heightOf(page, 'early')).not.toBe(333);
  await page.evaluate((address) => {
    const late = Object.assign(document.createElement('iframe'), { id: 'late', src: address });
    late.dataset['ortsmarke'] = '';
    document.body.append(late);
  }, `${servedAt}?embed`);
  await expect.poll(() => heightOf(page, 'late'), { timeout: 30_000 }).toBeGreaterThan(300);
});

test('the height follows the content both ways, and then rests', async ({
  openHost,
  listHost,
  page,
  servedAt,
}) => {
  await listHost();
  await openHost(
    listenToAll + frame(servedAt, 'news', '&show=map,list&region=05') + script(servedAt),
  );
  const { list } = partsOfFrame(page.frameLocator('#news'));
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expect.poll(() => heightOf(page, 'news')).not.toBe(333);
  await expect.poll(async () => (await told(page, 'view')).length).toBeGreaterThan(0);
  const few = await heightOf(page, 'news');

  await setView(page, 'news', '');
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await expect.poll(() => heightOf(page, 'news')).toBeGreaterThan(few + 100);

  await setView(page, 'news', 'region=05');
  await expect.poll(() => heightOf(page, 'news')).toBe(few);
  await expect
    .poll(async () => (await told(page, 'view')).at(-1)?.detail)
    .toMatchObject({ query: 'region=05' });

  // A busy machine may still be at it: what counts is that it comes to rest.
  await expect(async () => {
    await page.evaluate(() => {
      (window as unknown as HostWindow).messages.length = 0;
    });
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => (window as unknown as HostWindow).messages)).toEqual([]);
  }).toPass({ timeout: 20_000 });
});

test('a narrower frame is told anew, whatever height it has', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(frame(servedAt, 'news', '') + script(servedAt));
  await expect.poll(() => heightOf(page, 'news')).not.toBe(333);
  const wide = await heightOf(page, 'news');
  await page.locator('#news').evaluate((it) => it.setAttribute('width', '1200'));
  await expect.poll(() => heightOf(page, 'news')).toBeGreaterThan(wide);
  await page.locator('#news').evaluate((it) => it.setAttribute('width', '600'));
  await expect.poll(() => heightOf(page, 'news')).toBe(wide);
});

test('a listed host sets the view, is answered, and is told of a story that is opened', async ({
  openHost,
  listHost,
  page,
  servedAt,
}) => {
  await listHost();
  await openHost(
    listenToAll + frame(servedAt, 'news', '&show=map,list&theme=dark') + script(servedAt),
  );
  const { list } = partsOfFrame(page.frameLocator('#news'));
  await expect.poll(() => told(page, 'view')).not.toEqual([]);
  await setView(page, 'news', 'region=05&topic=ozg&last=zz');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect
    .poll(async () => (await told(page, 'view')).at(-1)?.detail)
    .toEqual({ query: 'region=05&topic=ozg&theme=dark', dropped: ['last'] });
  await list.getByRole('button').first().click();
  await expect
    .poll(async () => (await told(page, 'story')).at(-1)?.detail)
    .toMatchObject({ title: 'Stadt tritt der d-NRW bei' });
});

/** Until it is told a height: browsers draw nothing of such a frame. */
const HIDDEN_BY_WORDPRESS = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"';

test('hosts of other kinds are told in their own messages, also by a hidden frame', async ({
  openHost,
  page,
  servedAt,
}) => {
  await openHost(
    `${listenToAll}<iframe title="x" src="${servedAt}?embed&childId=pym-1#?secret=aB3x" width="600" sandbox="allow-scripts" ${HIDDEN_BY_WORDPRESS}></iframe>`,
  );
  const messages = () =>
    page.evaluate(() =>
      (window as unknown as HostWindow).messages.map((it) =>
        JSON.stringify(it).replace(/\d{3,4}/g, '#'),
      ),
    );
  await expect
    .poll(messages)
    .toEqual(
      expect.arrayContaining([
        '{"datawrapper-height":{"ortsmarke":#}}',
        '{"sentinel":"amp","type":"embed-size","height":#}',
        '"pymxPYMxpym-1xPYMxheightxPYMx#"',
        '{"message":"height","value":#,"secret":"aB3x"}',
      ]),
    );
});

test('the script takes everything back', async ({ openHost, page, servedAt }) => {
  await openHost(frame(servedAt, 'news', '') + script(servedAt));
  await expect.poll(() => heightOf(page, 'news')).not.toBe(333);
  await page.evaluate(() => (window as unknown as HostWindow).ortsmarke?.stop());
  expect(await heightOf(page, 'news')).toBe(333);
  expect(await page.evaluate(() => 'ortsmarke' in window)).toBe(false);
  await page
    .frameLocator('#news')
    .locator('body')
    .evaluate(() => parent.postMessage({ ortsmarke: 'height', height: 700 }, '*'));
  await page.waitForTimeout(300);
  expect(await heightOf(page, 'news')).toBe(333);
});
