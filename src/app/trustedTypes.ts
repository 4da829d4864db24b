import mapWorkerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import indexWorkerAddress from '../data/indexWorker?worker&url';
// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import newsWorkerAddress from '../data/newsWorker?worker&url';

type Policy = { createScriptURL(address: string): string; createHTML(html: string): string };

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, policy: Policy): unknown };
  }
}

/** Under `require-trusted-types-for 'script'` only the workers of the map, archives and news may be
 *  started, and no text may become HTML. In a sandboxed frame MapLibre starts its worker from a `data:` address. */
export function allowOwnWorkersOnly(page: Window): void {
  const absolute = (address: string) => new URL(address, page.location.href).href;
  const allowed = [mapWorkerAddress, indexWorkerAddress, newsWorkerAddress].map(absolute);
  page.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const wanted = absolute(address);
      if (allowed.includes(wanted) || wanted.startsWith('data:text/javascript')) return address;
      throw new TypeError(`not a script of this page: ${address.slice(0, 80)}`);
    },
    createHTML(html) {
      // Empties an element.
      if (html === '') return html;
      throw new TypeError('text is never made into HTML here');
    },
  });
}
