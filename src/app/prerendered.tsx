import { createContext, type ReactNode } from 'react';
import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import { changeView } from '../state/viewStore';

type DrawStaticMap = (facts: {
  laender: UnitShapes;
  counts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
}) => ReactNode;

/** The map that needs no script: given where the document is made, null in the browser, which
 *  therefore does not load its code. */
export const StaticMapContext = createContext<DrawStaticMap | null>(null);

/** The page of the document: map outline, newest stories. Taken out before the app takes its place,
 *  so that it can be shown until the app has as much to show. */
let page: readonly Node[] = [];
let map: Element | null = null;

export function keepPrerenderedPage(root: HTMLElement): void {
  page = [...root.childNodes];
  map = root.querySelector('.map-slot > .map-panel');
}

export const hasPrerenderedPage = (): boolean => page.length > 0;

/** Shows the document's own map until the code of the live one has arrived. */
export function PrerenderedMap() {
  const fill = (box: HTMLElement | null) => {
    if (box && map) box.replaceChildren(map);
  };
  return <div className="map-prerendered" ref={fill} />;
}

/** Shows the document's own page while what the app needs is not there. */
export function PrerenderedPage() {
  return <div ref={fillWithPage} />;
}

function fillWithPage(box: HTMLElement | null) {
  if (!box) return;
  box.replaceChildren(...page);
  if (isTyping) searchIn(box)?.focus();
}

const searchIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.search-input');

/** Whether the document's own search has the focus, or had it when it was taken out of the page. */
let isTyping = false;

/** What is typed into the document's own search is searched for once it has gone, and the focus goes
 *  over to the app's. */
export function followSearch(root: HTMLElement): void {
  const field = searchIn(root);
  if (!field) return;
  const note = () => {
    if (field.isConnected) isTyping = field === document.activeElement;
  };
  note();
  // Behind the change of focus, and behind what the app does when it takes the field out.
  for (const change of ['focus', 'blur'])
    field.addEventListener(change, () => queueMicrotask(note));
  const goings = new MutationObserver(() => {
    if (field.isConnected) return;
    goings.disconnect();
    if (field.value) changeView({ q: field.value });
    if (isTyping) searchIn(document.body)?.focus();
  });
  goings.observe(root, { childList: true, subtree: true });
}
