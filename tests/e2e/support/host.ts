import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base } from './test';

type Host = {
  /** Opens a page of another origin with this body. Its address begins with `/host`. */
  openHost(body: string): Promise<void>;
  /** Lists the host in the config of the site, so that its commands are followed. */
  listHost(): Promise<void>;
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, 'localhost', () =>
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`),
    );
  });

/** Tests of frames: a second server, on a port of its own, has the pages around them. */
export const test = base.extend<Host & { host: { origin: string; body: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
  host: async ({}, provide) => {
    const page = { origin: '', body: '' };
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="de"><title>Host</title><body style="margin:0">${page.body}`,
      );
    });
    page.origin = await listen(server);
    await provide(page);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  },

  openHost: async ({ page, host }, provide) => {
    await provide(async (body) => {
      host.body = body;
      await page.goto(`${host.origin}/host`);
    });
  },

  listHost: async ({ page, host }, provide) => {
    await provide(async () => {
      await page.route('**/config.json', async (route) => {
        const response = await route.fetch();
        const config = (await response.json()) as object;
        await route.fulfill({ response, json: { ...config, embedOrigins: [host.origin] } });
      });
    });
  },
});

/** The parts of a frame, by the names that readers of a screen reader know. */
export const partsOfFrame = (frame: FrameLocator) => ({
  map: frame.getByRole('region', { name: 'Karte' }),
  timeline: frame.getByRole('region', { name: 'Zeitverlauf' }),
  list: frame.getByRole('list', { name: 'Meldungen' }),
  filters: frame.getByRole('form', { name: 'Filter' }),
  search: frame.getByLabel('Meldungen und Orte suchen'),
});

/** Height of a frame in pixels, as the host shows it. */
export const heightOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((frame) => (frame as HTMLIFrameElement).clientHeight);

/** How much of a frame's content is below its end; 0 if all of it is to be seen. */
export const hiddenBelow = (frame: FrameLocator): Promise<number> =>
  frame.locator('html').evaluate((page) => page.scrollHeight - page.clientHeight);

/** The host's own pages are requests to another host, and meant to be. */
export const HOST_PROBLEM = /another host: http:\/\/localhost:\d+\/host/;
