import { useCallback } from 'react';

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
