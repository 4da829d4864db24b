import { type Browser, expect } from '@playwright/test';
import { findStored } from './findStored';
import { test, waitForApp } from './test';
import { watchForProblems } from './watchForProblems';

interface Cause {
  name: string;
  problem: string;
  /** Run in the page. Timers, because what the test's own call throws is not the page's error. */
  run: () => unknown;
}

const causes: Cause[] = [
  {
    name: 'an error in the console',
    problem: 'console: the feed is broken',
    run: () => console.error('the feed is broken'),
  },
  {
    name: 'an uncaught error',
    problem: 'nobody catches this',
    run: () =>
      setTimeout(() => {
        throw new Error('nobody catches this');
      }),
  },
  {
    name: 'a rejected promise nobody waits for',
    problem: 'nobody waits for this',
    run: () => void Promise.reject(new Error('nobody waits for this')),
  },
  {
    name: 'an image of another host',
    problem: 'policy: img-src blocks http://127.0.0.1:9/picture.png',
    run: () =>
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/picture.png' })),
  },
  {
    name: 'markup from text',
    problem: 'text is never made into HTML here',
    run: () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')),
  },
  {
    name: 'a second policy for Trusted Types',
    problem: 'policy: trusted-types',
    run: () => setTimeout(() => Reflect.get(window, 'trustedTypes').createPolicy('another', {})),
  },
  {
    name: 'a visit to another host',
    problem: 'request to another host: http://127.0.0.1:9/',
    run: () => setTimeout(() => location.assign('http://127.0.0.1:9/')),
  },
];

async function openWatched(browser: Browser, servedAt: string) {
  const context = await browser.newContext();
  const problems = await watchForProblems(context, servedAt);
  const page = await context.newPage();
  await page.goto(servedAt);
  // Only the app says what it makes of text; before it comes, the browser alone refuses.
  await waitForApp(page);
  return { page, problems };
}

for (const { name, problem, run } of causes) {
  test(`${name} is a problem`, async ({ browser, servedAt }) => {
    const { page, problems } = await openWatched(browser, servedAt);
    await page.evaluate(run);
    await expect.poll(() => problems.join('\n')).toContain(problem);
    await page.context().close();
  });
}

test('whatever a page leaves in the browser is found, in its frames as well', async ({
  browser,
  servedAt,
}) => {
  const { page } = await openWatched(browser, servedAt);
  expect(await findStored(page.context())).toEqual([]);
  await page.evaluate(async () => {
    document.cookie = 'visitor=1';
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('view', 'x');
    await caches.open('files');
    await new Promise((resolve) => {
      indexedDB.open('stories').onsuccess = resolve;
    });
  });
  const found = await findStored(page.context());
  for (const what of ['cookie visitor', 'localStorage theme', 'sessionStorage view']) {
    expect(found.join()).toContain(what);
  }
  expect(found).toEqual(expect.arrayContaining(['IndexedDB stories', 'CacheStorage files']));
  await page.context().close();
});

test('marked to fail: a problem that is not expected fails any test', async ({
  openPage,
  page,
}) => {
  test.fail();
  await openPage();
  await page.evaluate(() => console.error('unexpected'));
});

test.describe('with problems it expects', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('a test passes', async ({ openPage, page }) => {
    await openPage();
    expect(await page.evaluate(() => fetch('missing.json').then(({ status }) => status))).toBe(404);
  });
});

test('the browser draws with WebGL2', async ({ openPage, page }) => {
  await openPage();
  expect(await page.evaluate(hasWebGl2)).toBe(true);
});

test.describe('without WebGL', () => {
  test.use({ noWebGL: true });

  test('there is no WebGL2 context', async ({ openPage, page }) => {
    await openPage();
    expect(await page.evaluate(hasWebGl2)).toBe(false);
  });
});

function hasWebGl2() {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
