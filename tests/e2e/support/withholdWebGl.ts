import type { BrowserContext } from '@playwright/test';

/** Takes WebGL from every document that `context` opens from now on. */
export async function withholdWebGl(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const { getContext } = canvas.prototype;
      Object.defineProperty(canvas.prototype, 'getContext', {
        value(this: unknown, kind: string, ...rest: unknown[]) {
          return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
        },
      });
    }
  });
}
