import { createContext, type ReactNode, useState } from 'react';
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
  map = root.querySelector('.map-prerendered > *');
}

export const hasPrerenderedPage = (): boolean => page.length > 0;

/** The app makes the document's elements its own, instead of drawing the same again. */
let isTakingOver = false;

/** From now on until `wake`, what is rendered is what the document shows. */
export function takeOver(): void {
  isTakingOver = true;
}

/** The document's page has become the app's: its controls work. */
export function wake(): void {
  if (!isTakingOver) return;
  isTakingOver = false;
  for (const resting of document.querySelectorAll('[data-rests]')) {
    for (const name of ['data-rests', 'disabled', 'inert']) resting.removeAttribute(name);
  }
  for (const note of document.querySelectorAll('.start-note')) note.remove();
  const field = searchIn(document.body);
  // React has drawn the page anew after all: the field is followed.
  if (!field || field !== followed) return;
  goings?.disconnect();
  if (field.value) changeView({ q: field.value });
  // It was entered before anybody listened.
  if (isTyping) field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

const AS_IT_IS = { __html: '' };

/** A part of the document that the app cannot render yet: while it takes the document over, React
 *  leaves the inside of such an element as it is. Otherwise nothing. */
export function AsInDocument({ className }: { className: string }) {
  const [isKept] = useState(isTakingOver);
  return isKept && <div className={className} dangerouslySetInnerHTML={AS_IT_IS} />;
}

/** Shows the document's own map until the code of the live one has arrived. */
export function PrerenderedMap() {
  const [isKept] = useState(isTakingOver);
  if (isKept) return <AsInDocument className="map-prerendered" />;
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
let followed: HTMLInputElement | null = null;
let goings: MutationObserver | undefined;

/** What is typed into the document's search is searched for once the app has it; where the app draws
 *  a page of its own, the focus goes over to its field. */
export function followSearch(root: HTMLElement): void {
  const field = searchIn(root);
  if (!field) return;
  followed = field;
  const note = () => {
    if (field.isConnected) isTyping = field === document.activeElement;
  };
  note();
  // Behind the change of focus, and behind what the app does when it takes the field out.
  for (const change of ['focus', 'blur'])
    field.addEventListener(change, () => queueMicrotask(note));
  goings = new MutationObserver(() => {
    if (field.isConnected) return;
    goings?.disconnect();
    if (field.value) changeView({ q: field.value });
    if (isTyping) searchIn(document.body)?.focus();
  });
  goings.observe(root, { childList: true, subtree: true });
}
