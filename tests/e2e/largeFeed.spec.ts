import { readFileSync } from 'node:fs';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { startStaticServer } from '../../scripts/staticServer';
import { parts } from './dashboard';
import { test as base, type WorkerFixtures, waitForApp } from './support/test';

const MEGABYTE = 1e6;
const { items, ...head } = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
);

/** What the server gives, and how far it has come. */
const feed = {
  stories: 0,
  sent: 0,
  isClosed: false,
  saysLength: false,
  /** After so many bytes the server waits, until it is told to go on. */
  waitsAt: [] as number[],
  goOn: () => {
    feed.waitsAt.shift();
  },
};

const itemText = (row: number): string =>
  `${row > 0 ? ',' : ''}${JSON.stringify({
    ...items[row % items.length],
    id: `large-${String(row).padStart(7, '0')}`,
    date_published: `${2026 - Math.floor(row / 25_000)}-06-30`,
    content_text: 'Anträge gehen jetzt auch ohne Papier. '.repeat(12),
  })}`;

const beginning = `${JSON.stringify(head).slice(0, -1)},"items":[`;

/** The feed in pieces of a hundred stories, never all in memory. */
async function* pieces(): AsyncGenerator<string> {
  yield beginning;
  for (let row = 0; row < feed.stories; row += 100) {
    while (feed.sent > (feed.waitsAt[0] ?? Number.POSITIVE_INFINITY)) await setTimeout(10);
    const rows = Array.from({ length: Math.min(100, feed.stories - row) }, (_, at) => row + at);
    const piece = rows.map(itemText).join('');
    feed.sent += Buffer.byteLength(piece);
    yield piece;
  }
  yield ']}';
}

function sendFeed(response: ServerResponse): void {
  Object.assign(feed, { sent: 0, isClosed: false });
  response.setHeader('Content-Type', 'application/json');
  if (feed.saysLength) {
    let length = Buffer.byteLength(beginning) + 2;
    for (let row = 0; row < feed.stories; row += 1) length += Buffer.byteLength(itemText(row));
    response.setHeader('Content-Length', length);
  }
  // Who has read enough closes the connection, also while the server waits.
  response.once('close', () => {
    feed.isClosed = true;
  });
  pipeline(Readable.from(pieces()), response, () => {});
}

const test = base.extend<object, WorkerFixtures>({
  servedAt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const files = await startStaticServer('dist');
      const server = createServer((request, response) => {
        if (request.url === '/data/stories.json') sendFeed(response);
        else {
          get(new URL(request.url ?? '', files.address), (file) => {
            response.writeHead(file.statusCode ?? 500, file.headers);
            file.pipe(response);
          });
        }
      });
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      await provide(`http://localhost:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      server.close();
      await files.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'serial' });

/** Of the page's own scripts, after a collection. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MEGABYTE;
}

const total = (page: Page) => page.getByText(/^[\d.]+ Meldungen$/).first();

test('of a feed of 100 MB the beginning is shown and answers, and the page says where it stops', async ({
  openDocument,
  page,
}) => {
  const waitsAt = [9 * MEGABYTE, 45 * MEGABYTE];
  Object.assign(feed, { stories: 120_000, waitsAt, saysLength: false });
  await openDocument();
  await expect(page.getByText(/Meldungen bisher, \d+ MB geladen/)).toBeVisible();
  await waitForApp(page);
  // The rest is held back: what is there answers.
  const { list, filters } = parts(page);
  const before = await total(page).textContent();
  await filters.getByRole('button', { name: /^OZG/ }).click();
  await expect(total(page)).not.toHaveText(before ?? '');
  await filters.getByRole('button', { name: /^OZG/ }).click();
  await expect(total(page)).toHaveText(before ?? '');
  feed.goOn();
  await expect(page.getByText(/größer als 40 MB.*ortsmarke pack/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('MB geladen')).toHaveCount(0);
  // What is not wanted is not loaded either. The server waits: how far it would have come by itself
  // depends on the system, which keeps up to 32 MB for a page that does not read.
  await expect.poll(() => feed.isClosed).toBe(true);
  expect(feed.sent).toBeLessThan(46 * MEGABYTE);
  feed.goOn();
  expect(await heapMegabytes(page)).toBeLessThan(100);
  await list.getByRole('listitem').first().getByRole('button').first().click();
  await expect(page).toHaveURL(/story=large-/);
});

test('a feed of 5 MB opens to its last story, and meanwhile the page answers', async ({
  openDocument,
  page,
}) => {
  Object.assign(feed, { stories: 6000, waitsAt: [2.5 * MEGABYTE], saysLength: true });
  await openDocument();
  await expect(page.getByText(/Meldungen bisher, \d von \d MB geladen/)).toBeVisible();
  await waitForApp(page);
  const { filters } = parts(page);
  const before = await total(page).textContent();
  await filters.getByRole('button', { name: /^Strategie/ }).click();
  await expect(total(page)).not.toHaveText(before ?? '');
  feed.goOn();
  await expect(page.getByText('MB geladen')).toHaveCount(0, { timeout: 30_000 });
  await filters.getByRole('button', { name: /^Strategie/ }).click();
  await expect(total(page)).toHaveText('6.000 Meldungen');
});
