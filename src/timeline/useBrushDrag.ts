import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import type { SlotAxis } from '../core/slotAxis';
import { type Drag, dragTo, whatIsAt } from './dragTo';
import { isWhole, type TimeRange } from './rangeDays';

export type OnRange = (range: TimeRange, finished: boolean) => void;

/** Movement up to this many pixels is a click. */
const CLICK_PX = 4;
const isSame = (a: TimeRange | null, b: TimeRange): boolean => a?.from === b.from && a?.to === b.to;

type BrushDrag = {
  axis: SlotAxis;
  /** Pixels per unit of the axis. */
  scale: number;
  time: TimeSlots;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
  /** Where the ends stand on the axis. */
  ends: [number, number];
  /** Moving keeps the number of days, not that of bins. */
  keepsDays: boolean;
  onRange: OnRange;
};

/** Pointer events of the brush, for the element that lies over the plot. */
export function useBrushDrag(brush: BrushDrag) {
  const { axis, scale, time, range, chosen, ends, keepsDays, onRange } = brush;
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);
  useUnheardMouse(isDragging);
  const positionOf = (event: PointerEvent) =>
    (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale;

  function finish(next: TimeRange | null) {
    const isMoving = drag.current?.isMoving;
    drag.current = null;
    setDragging(false);
    if (isMoving && next) onRange(next, true);
  }

  return {
    isDragging,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return;
      const start = positionOf(event);
      const what = whatIsAt(event.target, start, isWhole(chosen, time.days) ? null : ends, scale);
      drag.current = {
        what,
        keepsDays,
        start,
        chosen,
        ends,
        before: range,
        isMoving: false,
        range: null,
      };
    },
    onPointerMove(event: PointerEvent) {
      const current = drag.current;
      if (!current) return;
      if (event.buttons === 0) return finish(current.range);
      const x = positionOf(event);
      if (!current.isMoving) {
        if (Math.abs(x - current.start) * scale < CLICK_PX) return;
        current.isMoving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }
      const next = dragTo(current, x, axis, time);
      if (isSame(current.range, next)) return;
      current.range = next;
      onRange(next, false);
    },
    onPointerUp: () => finish(drag.current?.range ?? null),
    /** The browser took the gesture over, to scroll the page: what was chosen before stays. */
    onPointerCancel: () => finish(drag.current?.before ?? null),
  };
}

/** The map engine follows the mouse on the whole page and measures at each event where it is: in the
 *  middle of a drag, which hears pointers, the page would be laid out twice per step. */
function useUnheardMouse(isDragging: boolean): void {
  useEffect(() => {
    if (!isDragging) return;
    const stop = (event: MouseEvent) => {
      if (event.buttons !== 0) event.stopPropagation();
    };
    // The engine's is on the document, and ahead of what is inside as well.
    window.addEventListener('mousemove', stop, true);
    return () => window.removeEventListener('mousemove', stop, true);
  }, [isDragging]);
}
