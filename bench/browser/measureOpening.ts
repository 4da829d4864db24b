import type { Page } from '@playwright/test';

export type Opening = {
  /** From the last byte of the stories (feed, or index of an archive) to the map that shows them. */
  dataToMapMs: number;
  /** Longest task of the main thread until page and map engine rest. */
  longestTaskMs: number;
  requests: number;
  /** Over the wire, header fields included. */
  bytes: number;
  /** JavaScript heap after a collection. */
  heapBytes: number;
};

/** Runs in the page before its own scripts. */
function watch(): void {
  const seen = { firstMap: 0, longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    // The document's own map has no marks that can be pressed.
    if (!document.querySelector('button[data-mark]')) return;
    seen.firstMap = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: when the last of the stories was there. */
const storiesArrived = (): number =>
  Math.max(
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/(index\.parquet|stories\.json)$/.test(name))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
  );

/** Opens the page and waits until map and timeline are there and the page rests. */
export async function measureOpening(
  page: Page,
  address: string,
  renderer: 'maplibre' | 'svg',
): Promise<Opening> {
  await page.addInitScript(watch);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(address, { timeout: 180_000 });
  const map = page.locator(`.map-panel[data-renderer="${renderer}"]`);
  await map.locator('button[data-mark]').first().waitFor({ timeout: 180_000 });
  await page.locator('.timeline .brush-grip').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { firstMap: number; longest: number } }).seen,
  );
  const arrived = await page.evaluate(storiesArrived);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return {
    dataToMapMs: seen.firstMap - arrived,
    longestTaskMs: seen.longest,
    requests,
    bytes,
    heapBytes: usedSize,
  };
}
