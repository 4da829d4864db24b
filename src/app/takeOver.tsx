import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { configQuery } from '../data/queries';
import { changeView } from '../state/viewStore';
import { leaveSearch } from './followSearch';

/** Stands for the config and feeds that a page is made from at first: a hash as Java has it for texts. */
export function fingerprint(client: QueryClient): string {
  const facts = [configQuery().queryKey, ['feed']].map((queryKey) =>
    client.getQueriesData({ queryKey }),
  );
  return [...JSON.stringify(facts)]
    .reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 0)
    .toString(36);
}

/** Parts of the document that the app has no code for at first, by their class. */
const PARTS = ['map-prerendered', 'about-page'] as const;
const kept = new Map<string, readonly Node[]>();

/** Remembers parts of the document that stay until the app has its own. */
export function keepParts(root: HTMLElement): void {
  for (const name of PARTS) kept.set(name, [...(root.querySelector(`.${name}`)?.childNodes ?? [])]);
}

/** The app makes the document's elements its own, instead of drawing the same again. */
let isTakingOver = false;

/** From now on until `wake`, what is rendered is what the document shows. */
export function takeOver(): void {
  isTakingOver = true;
}

/** The document's page has become the app's: its controls work, which rested (`prerender.tsx`). */
export function wake(): void {
  if (!isTakingOver) return;
  isTakingOver = false;
  const resting = '[data-rests]:not(.map-prerendered *, .about-page *)';
  for (const control of document.querySelectorAll(resting)) {
    control.removeAttribute('disabled');
    control.removeAttribute('inert');
  }
  for (const note of document.querySelectorAll('.start-note')) note.remove();
  const field = leaveSearch();
  if (field?.value) changeView({ q: field.value });
  // It was entered before anybody listened.
  if (field && field === document.activeElement) {
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}

/** To React, an element whose inside is not its own. */
const AS_IT_IS = { dangerouslySetInnerHTML: { __html: '' } };

/** Shows a part of the document until the app can render its own. While the document is taken over the
 *  part is left where it is; else it is put here. */
export function AsInDocument({ part }: { part: (typeof PARTS)[number] }) {
  const [isThere] = useState(isTakingOver);
  const fill = (box: HTMLElement | null) => {
    if (box && !box.firstChild) box.append(...(kept.get(part) ?? []));
  };
  return <div className={part} ref={fill} {...(isThere && AS_IT_IS)} />;
}
