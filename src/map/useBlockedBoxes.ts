import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from './boxes';

const MARGIN = 4;

function boxIn(stage: Element, element: Element): Box {
  const origin = stage.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left - MARGIN,
    top: top - origin.top - MARGIN,
    right: right - origin.left + MARGIN,
    bottom: bottom - origin.top + MARGIN,
  };
}

const overMap = (stage: Element): Element[] =>
  [...stage.children].filter((child) => child.hasAttribute('data-over-map'));

/** Rectangles of what lies over the map, each marked with `data-over-map`, so that no name is
 *  written under it. */
export function useBlockedBoxes(ref: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const stage = ref.current;
    if (!stage) return;
    const measure = () => {
      const next = overMap(stage).map((element) => boxIn(stage, element));
      setBoxes((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      sizes.disconnect();
      // It tells the first sizes as well, when the page has its layout: asking earlier costs one more.
      for (const element of [stage, ...overMap(stage)]) sizes.observe(element);
    };
    const comings = new MutationObserver(watch);
    comings.observe(stage, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [ref]);
  return boxes;
}
