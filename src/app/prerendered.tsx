import { createContext, type ReactNode } from 'react';
import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import { focusAgain } from './followSearch';

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

export function keepPrerenderedPage(root: HTMLElement): void {
  page = [...root.childNodes];
}

export const hasPrerenderedPage = (): boolean => page.length > 0;

/** Shows the document's own page while what the app needs is not there. */
export function PrerenderedPage() {
  return <div ref={fillWithPage} />;
}

function fillWithPage(box: HTMLElement | null) {
  if (!box) return;
  box.replaceChildren(...page);
  focusAgain(box);
}
