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

/** Rectangles of what lies over the map, each marked with `data-over-map`, so that no name is
 *  written under it.
 *  @param shown changes when other things are laid over the map */
export function useBlockedBoxes(ref: RefObject<HTMLElement | null>, shown: string): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the elements
  useLayoutEffect(() => {
    const stage = ref.current;
    if (!stage) return;
    const elements = [...stage.querySelectorAll('[data-over-map]')];
    const measure = () => {
      const next = elements.map((element) => boxIn(stage, element));
      setBoxes((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [stage, ...elements]) observer.observe(element);
    return () => observer.disconnect();
  }, [ref, shown]);
  return boxes;
}
