import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Pixel, Size } from './camera';
import { useEscape } from './useEscape';

type MapPopupProps = {
  /** What it belongs to, on the map. */
  at: Pixel;
  /** Room to leave above and below that point. */
  reach: number;
  size: Size;
  className: string;
  onClose(): void;
  onPointerEnter?(): void;
  onPointerLeave?(): void;
  children: ReactNode;
};

const EDGE = 8;

/** A small card above or below a point, inside the map and never under the pointer. */
export function MapPopup(props: MapPopupProps) {
  const { at, reach, size, className, onClose, children } = props;
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = element;
    const [x, y] = at;
    const left = Math.max(EDGE, Math.min(x - width / 2, size.width - width - EDGE));
    const [above, below] = [y - reach - EDGE, size.height - y - reach - EDGE];
    const isBelow = height <= below || (height > above && below >= above);
    const shown = Math.min(height, isBelow ? below : above);
    const top = isBelow ? y + reach : y - reach - shown;
    // Only where it is needed: heights are not whole, and a card that is cut scrolls.
    if (shown < height) element.style.maxHeight = `${Math.floor(shown)}px`;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  useEscape(true, onClose);
  return (
    <div
      ref={ref}
      className={`map-popup map-card ${className}`}
      // What scrolls and holds nothing to press would be a stop for Tab, which is lost when the card goes.
      tabIndex={-1}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      {children}
    </div>
  );
}
