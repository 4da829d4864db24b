import type { CDPSession, Page } from '@playwright/test';

/** Lighthouse's slow 4G where the browser itself is slowed ("devtools" throttling): 150 ms there and
 *  back and 1.6 Mbit/s, which come to this for each request. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
} as const;

/** @param slowdown of the processor: 1 is none */
export async function slowDown(page: Page, slowdown: number): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return devtools;
}

/** Milliseconds that a fixed piece of work takes in a page, so that figures of different machines, or of
 *  one that is busy, can be compared. */
export const calibrate = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begin = performance.now();
    let hash = 0;
    for (let step = 0; step < 20_000_000; step += 1) hash = Math.imul(hash ^ step, 16_777_619);
    const numbers = Array.from({ length: 200_000 }, (_, at) => Math.imul(at ^ hash, 2_654_435));
    numbers.sort((a, b) => a - b);
    return performance.now() - begin;
  });
