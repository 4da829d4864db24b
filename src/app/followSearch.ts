import { changeView } from '../state/viewStore';

const searchIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.search-input');

/** The document's own search, whether it has the focus, or had it when it was taken out of the page,
 *  and what waits for that. */
let followed: HTMLInputElement | null = null;
let isTyping = false;
let goings: MutationObserver | undefined;

/** Until `leaveSearch`: if the document's search is taken out, because the app draws a page of its own,
 *  what was typed there is searched for, and the focus goes over to the app's. */
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

/** The document's search has become the app's.
 *  @returns it; null if it has gone after all, and is followed */
export function leaveSearch(): HTMLInputElement | null {
  if (!followed?.isConnected) return null;
  goings?.disconnect();
  return followed;
}

/** The document's page was put back, with its search. */
export function focusAgain(box: HTMLElement): void {
  if (isTyping) searchIn(box)?.focus();
}
