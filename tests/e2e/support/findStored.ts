import type { BrowserContext, Frame } from '@playwright/test';

/** What pages of `context` have left in the browser, in words: cookies, and any storage of any page
 *  or frame. The product needs none of it. */
export async function findStored(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(
    ({ name, domain }) => `cookie ${name} of ${domain}`,
  );
  const frames = context.pages().flatMap((page) => page.frames());
  const stored = await Promise.all(frames.map(storedIn));
  return [...cookies, ...stored.flat()];
}

/** A frame that is gone, runs no scripts or may store nothing has stored nothing that could be seen. */
const storedIn = (frame: Frame): Promise<string[]> => {
  const stored = frame.evaluate(async () => {
    const found: string[] = [];
    // A sandboxed frame can store nothing, and Chromium's list of databases rejects there unheard.
    if (origin === 'null') return found;
    const look = async (kind: string, names: () => Iterable<unknown> | Promise<unknown[]>) => {
      try {
        for (const name of await names()) found.push(`${kind} ${String(name)}`);
      } catch {
        // Storage is denied here.
      }
    };
    await look('localStorage', () => Object.keys(localStorage));
    await look('sessionStorage', () => Object.keys(sessionStorage));
    await look('IndexedDB', async () => (await indexedDB.databases()).map(({ name }) => name));
    await look('CacheStorage', () => caches.keys());
    await look('service worker', async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    return found;
  });
  return Promise.race([
    stored.catch(() => []),
    new Promise<string[]>((resolve) => setTimeout(() => resolve([]), LONGEST_MS)),
  ]);
};

/** A frame that never answers, such as one on its way elsewhere, is not waited for. */
const LONGEST_MS = 3000;
