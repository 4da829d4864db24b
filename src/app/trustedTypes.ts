import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

type Policy = { createScriptURL(address: string): string; createHTML(html: string): string };

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, policy: Policy): unknown };
  }
}

/** Under `require-trusted-types-for 'script'` only the map's worker may be started, and no text
 *  may become HTML. In a sandboxed frame MapLibre starts its worker from a `data:` address. */
export function allowMapWorkerOnly(page: Window): void {
  const allowed = new URL(workerAddress, page.location.href).href;
  page.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const wanted = new URL(address, page.location.href).href;
      if (wanted === allowed || wanted.startsWith('data:text/javascript')) return address;
      throw new TypeError(`not a script of this page: ${address.slice(0, 80)}`);
    },
    createHTML() {
      throw new TypeError('text is never made into HTML here');
    },
  });
}
