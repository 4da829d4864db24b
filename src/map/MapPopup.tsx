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
    const { offsetWidth: width, offsetHeight: height } = element;
    const [x, y] = at;
    const left = Math.max(EDGE, Math.min(x - width / 2, size.width - width - EDGE));
    const isBelow = y + reach + height + EDGE < size.height || y < size.height / 2;
    const top = isBelow ? y + reach : y - reach - height;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  useEscape(true, onClose);
  return (
    <div
      ref={ref}
      className={`map-popup map-card ${className}`}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      {children}
    </div>
  );
}
