import { test as base, expect, type Page, type Response } from '@playwright/test';
import { startStaticServer } from '../../../scripts/staticServer';
import { findStored } from './findStored';
import { watchForProblems } from './watchForProblems';
import { withholdWebGl } from './withholdWebGl';

export interface Options {
  /** True: the browser behaves as one without WebGL. */
  noWebGL: boolean;
  /** Problems a test causes on purpose, such as `/status of 404/` for a feed it has taken away. One
   *  expression, for Playwright reads an array as a value with settings. */
  expectedProblems: RegExp | null;
}

export interface Fixtures {
  /** Opens the document at `query`, for instance `?region=05`, and waits for its `load` event. The
   *  app may not have come: what is found may be of the document, as it was published. */
  openDocument: (query?: string) => Promise<Response | null>;
  /** Opens the dashboard at `query` and waits until the app has taken the document's place. */
  openPage: (query?: string) => Promise<Response | null>;
  /** Fails the test on problems it did not expect, whatever else it looks at. */
  noProblems: undefined;
}

export interface WorkerFixtures {
  /** Address of the production build, under the headers it needs; one server for each worker. */
  servedAt: string;
}

/** A page that never rests is not waited for. */
const LONGEST_IDLE_MS = 2000;

/** A test may end while the page still has something to say: one idle moment lets it. */
async function settle(page: Page): Promise<void> {
  const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  // A page that is closed, on its way elsewhere or without scripts has said all it had to.
  const said = page.evaluate(idle).catch(() => undefined);
  await Promise.race([said, new Promise((resolve) => setTimeout(resolve, LONGEST_IDLE_MS))]);
}

/** The app has taken the place of the document, whose filters cannot be used. */
export const waitForApp = (page: Page): Promise<void> =>
  expect(page.locator('.filters[inert]')).toHaveCount(0, { timeout: 30_000 });

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  noWebGL: [false, { option: true }],
  expectedProblems: [null, { option: true }],

  servedAt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const server = await startStaticServer('dist');
      await provide(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ servedAt }, provide) => provide(servedAt),

  noProblems: [
    async ({ context, servedAt, expectedProblems, noWebGL }, provide) => {
      const problems = await watchForProblems(context, servedAt);
      if (noWebGL) await withholdWebGl(context);
      await provide(undefined);
      await Promise.all(context.pages().map(settle));
      const stored = (await findStored(context)).map((what) => `stored: ${what}`);
      const unexpected = [...problems, ...stored].filter(
        (problem) => !expectedProblems?.test(problem),
      );
      expect(unexpected, 'problems seen while the page ran').toEqual([]);
    },
    { auto: true },
  ],

  openDocument: async ({ page }, provide) => {
    await provide((query = '') => page.goto(`./${query}`));
  },

  openPage: async ({ page, openDocument }, provide) => {
    await provide(async (query) => {
      const response = await openDocument(query);
      await waitForApp(page);
      return response;
    });
  },
});
