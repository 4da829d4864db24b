import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/staticServer';
import { feedHostsOf, headersFor } from '../../src/core/policy';
import { startLoopbackHost } from '../fixtures/loopbackHost';
import { test } from './fixtures';
import { run } from './site';

/** The certificate is the test's own. */
test.use({ ignoreHTTPSErrors: true });

const POSTS = 340;

/** The same WordPress by https, as a config names it. Header fields are WordPress' own. */
function startTls(address: string) {
  const { hostname, port } = new URL(address);
  return startLoopbackHost(({ url, headers, method }, response) => {
    const passed = ask({ hostname, port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    passed.end();
  });
}

test('a WordPress with hundreds of German posts is read page by page after the reader agrees, and placed', async ({
  folder,
  page,
  wordPress,
}) => {
  wordPress.fill(POSTS);
  const tls = await startTls(wordPress.address);
  const { host } = new URL(tls.origin);
  const live = join(folder, 'live');
  cpSync(join(folder, 'site/built'), live, { recursive: true });
  const path = join(live, 'config.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  const source = {
    name: 'Gemeindeblatt',
    kind: 'wordpress',
    url: `${tls.origin}/`,
    privacy: { text: 'Das Gemeindeblatt liegt auf einem eigenen Server.' },
  };
  writeFileSync(path, JSON.stringify({ ...config, sources: [source] }));
  const headers = headersFor(feedHostsOf([source]));
  const server = await startStaticServer(live, { headers });
  run('npm', ['run', '--silent', 'ortsmarke', '--', 'publish', live, '--url', server.address]);

  const answered: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (!response.url().startsWith(tls.origin)) return;
    answered.push({ url: response.url(), bytes: (await response.body()).length });
  });
  await page.goto(server.address);
  const agree = page.getByRole('button', { name: `Meldungen von ${host} laden` });
  await expect(agree).toBeVisible();
  expect(tls.asked).toEqual([]);

  const started = Date.now();
  await agree.click();
  const total = page.getByText(/^\d+ Meldungen/).first();
  const list = page.getByRole('list', { name: 'Meldungen' });
  await expect(list.locator('[data-story]').first()).toBeVisible();
  const first = Date.now() - started;
  // One more than were made: WordPress greets with a post of its own.
  await expect(total).toContainText(`${POSTS + 1} Meldungen`);
  const all = Date.now() - started;
  await expect(list).toContainText('Bauantrag geht jetzt „ganz ohne Papier“');
  await expect(page.locator('[data-mark="05762020"]')).toBeAttached();

  // Categories by name, the fields needed and no more, 100 posts at once.
  const asked = tls.asked.filter((url) => url.includes('/posts?'));
  expect(asked).toHaveLength(4);
  for (const url of asked) expect(decodeURIComponent(url)).toContain('_fields=id,guid,link');
  const second = list.locator('[data-story]', { hasText: '(Nr. 1)' });
  await expect(second.locator('.topic-tag')).toHaveText('Förderung');
  await expect(second.locator('.story-where')).toHaveText('Höxter');

  const bytes = answered.reduce((sum, it) => sum + it.bytes, 0);
  console.log(
    `${POSTS + 1} posts, ${answered.length} answers, ${Math.round(bytes / 1024)} KB; ` +
      `first stories after ${first} ms, all after ${all} ms`,
  );
  await server.close();
  await tls.close();
});
