import type { Page } from '@playwright/test';

type Seen = { usable: number; answers: Map<number, number> };
type Watched = { seen: Seen };

/** Runs in the page before its own scripts: notes when list and filters can be used, and how long each
 *  tap and key takes until what it changes is drawn. */
export function watch(): void {
  const seen: Seen = { usable: 0, answers: new Map() };
  Object.assign(window, { seen });
  const observer = new MutationObserver(() => {
    // The document's own page has filters that are at rest.
    if (!document.querySelector('.filters:not([inert])')) return;
    if (!document.querySelector('.story-list .story')) return;
    observer.disconnect();
    // Behind the frame that draws it.
    requestAnimationFrame(() => setTimeout(() => (seen.usable = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!entry.interactionId) continue;
      const known = seen.answers.get(entry.interactionId) ?? 0;
      seen.answers.set(entry.interactionId, Math.max(known, entry.duration));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** Milliseconds from the start of the navigation. */
export async function usableAfter(page: Page): Promise<number> {
  const seen = await page.waitForFunction(
    () => (window as unknown as Watched).seen.usable || undefined,
    undefined,
    { timeout: 120_000 },
  );
  return Number(await seen.jsonValue());
}

/** How long the taps and keys of some use took, in ms; one that took less than 16 is not told.
 *  Browsers give these figures as multiples of 8. */
export async function answersTo(page: Page, act: () => Promise<void>): Promise<number[]> {
  const settle = () =>
    page.evaluate(async () => {
      await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 }));
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    });
  await settle();
  await page.evaluate(() => (window as unknown as Watched).seen.answers.clear());
  await act();
  await settle();
  return page.evaluate(() => [...(window as unknown as Watched).seen.answers.values()]);
}
