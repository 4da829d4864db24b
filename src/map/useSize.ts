import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './camera';

const sizeOf = (element: Element): Size => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

/** The size of an element's inside, known before the first paint; null while it has none.
 *  @param standIn what stands in the page with the same size, until the element does */
export function useSize(ref: RefObject<HTMLElement | null>, standIn?: string): Size | null {
  const [size, setSize] = useState<Size | null>(() => {
    const element = standIn ? document.querySelector(standIn) : null;
    return element && sizeOf(element);
  });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const next = sizeOf(element);
      setSize((known) =>
        known?.width === next.width && known.height === next.height ? known : next,
      );
    };
    // To ask costs a layout of the page; the observer asks when there is one.
    setSize((known) => known ?? sizeOf(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size && size.width > 0 && size.height > 0 ? size : null;
}
