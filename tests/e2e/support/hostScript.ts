import type { Page } from '@playwright/test';

type Told = { type: string; detail: Record<string, unknown> };
export type HostWindow = Window & {
  told: Told[];
  messages: unknown[];
  ortsmarke: { setView(frame: Element, query: string): void; stop(): void } | undefined;
};

/** Code of a frame that `embed.js` looks after, unless `more` says otherwise. */
export const frame = (servedAt: string, id: string, query: string, more = 'data-ortsmarke') =>
  `<iframe id="${id}" title="${id}" src="${servedAt}?embed${query}" width="600" height="333" ${more}></iframe>`;
export const script = (servedAt: string) => `<script src="${servedAt}embed.js" async></script>`;

/** Keeps what a host is told, and all messages. */
export const listenToAll = `<script>
  told = []; messages = [];
  for (const type of ['ortsmarke:view', 'ortsmarke:story'])
    addEventListener(type, ({ detail }) => told.push({ type, detail }));
  addEventListener('message', ({ data }) => messages.push(data));
</script>`;

/** What a host was told of `view` or `story`. */
export const told = (page: Page, type: string) =>
  page.evaluate(
    (name) => (window as unknown as HostWindow).told.filter((it) => it.type === name),
    `ortsmarke:${type}`,
  );

/** Sets the view of a frame, as a host does it. */
export const setView = (page: Page, id: string, query: string) =>
  page.evaluate(
    ([name, view]) => {
      const element = document.getElementById(name as string);
      if (element) (window as unknown as HostWindow).ortsmarke?.setView(element, view as string);
    },
    [id, query],
  );
