import type { Page } from '@playwright/test';

/** Holds back what `page` asks for at `address`, a glob or an expression.
 *  @returns what lets it go, and all that is asked for there afterwards */
export async function holdBack(page: Page, address: string | RegExp): Promise<() => void> {
  let letGo = () => {};
  const release = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await release;
    await route.fallback();
  });
  return letGo;
}
