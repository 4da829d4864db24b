import { createContext, type ReactNode, useCallback } from 'react';
import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';

type DrawStaticMap = (facts: {
  laender: UnitShapes;
  counts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
}) => ReactNode;

/** The map that needs no script: given where the document is made, null in the browser, which
 *  therefore does not load its code. */
export const StaticMapContext = createContext<DrawStaticMap | null>(null);

/** The map of the document, taken out of the page before the app takes its place. */
let prerendered: Element | null = null;

export function keepPrerenderedMap(page: HTMLElement): void {
  prerendered = page.querySelector('.map-slot > *');
}

/** Shows the document's own map until the code of the live one has arrived. */
export function PrerenderedMap() {
  const fill = useCallback((box: HTMLElement | null) => {
    if (box && prerendered) box.replaceChildren(prerendered);
  }, []);
  return <div className="map-prerendered" ref={fill} />;
}
